/** The ledger, the allocation workbench, the student's page, and what reserved posts add to homes and to a person's page. */
@NullMarked
package vn.nguontre.reservedpost.ui;

import org.jspecify.annotations.NullMarked;
