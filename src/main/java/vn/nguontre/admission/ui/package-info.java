/** The panel of admission on a person's page, the targets of the schools, and their cards and picture on the homes. */
@NullMarked
package vn.nguontre.admission.ui;

import org.jspecify.annotations.NullMarked;
