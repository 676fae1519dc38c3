/** Screens of nomination: rounds, sending a list, the nominees and one page each. */
@NullMarked
package vn.nguontre.nomination.ui;

import org.jspecify.annotations.NullMarked;
