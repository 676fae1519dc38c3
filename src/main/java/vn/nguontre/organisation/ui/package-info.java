/** The administrator's directory of units. */
@NullMarked
package vn.nguontre.organisation.ui;

import org.jspecify.annotations.NullMarked;
