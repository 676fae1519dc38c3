/** The question on the student's home, the answer on the keeper's page of the person, the totals for the committee. */
@NullMarked
package vn.nguontre.intention.ui;

import org.jspecify.annotations.NullMarked;
