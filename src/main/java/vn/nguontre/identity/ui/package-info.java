/** The administrator's screens for accounts, and the school branch's for its students' log-ins. */
@NullMarked
package vn.nguontre.identity.ui;

import org.jspecify.annotations.NullMarked;
