/** What the portal's tests stand on: a real database, a clock that can be set, one annotation for a Spring test. */
@NullMarked
package vn.nguontre.testing;

import org.jspecify.annotations.NullMarked;
