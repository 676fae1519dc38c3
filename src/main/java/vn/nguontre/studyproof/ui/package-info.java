/** Handing in and checking a proof on the person's page, and what waits on the homes of branch and ward. */
@NullMarked
package vn.nguontre.studyproof.ui;

import org.jspecify.annotations.NullMarked;
