/** The portal's start; every module is a package below this one. */
@NullMarked
package vn.nguontre;

import org.jspecify.annotations.NullMarked;
