/** Where consent is recorded and read: the page by class, the panel on a person's page, the home cards. */
@NullMarked
package vn.nguontre.consent.ui;

import org.jspecify.annotations.NullMarked;
