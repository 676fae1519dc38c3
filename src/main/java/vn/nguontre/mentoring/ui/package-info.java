/** The list of ties, the panel on a person's page, and logging a contact in two taps. */
@NullMarked
package vn.nguontre.mentoring.ui;

import org.jspecify.annotations.NullMarked;
