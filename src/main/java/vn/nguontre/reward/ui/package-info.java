/** The list of rewards, the dialogs to propose and decide, the catalogue, and the panel on a person's page. */
@NullMarked
package vn.nguontre.reward.ui;

import org.jspecify.annotations.NullMarked;
