/** The administrator's screen for the rule book and the working-day calendar. */
@NullMarked
package vn.nguontre.rulebook.ui;

import org.jspecify.annotations.NullMarked;
