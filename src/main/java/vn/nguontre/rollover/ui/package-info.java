/** The union's screen for the roll-over, and its card on the home. */
@NullMarked
package vn.nguontre.rollover.ui;

import org.jspecify.annotations.NullMarked;
