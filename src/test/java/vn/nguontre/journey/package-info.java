/** Journeys through the whole portal in a real browser, with the real database, each page checked for accessibility. */
@NullMarked
package vn.nguontre.journey;

import org.jspecify.annotations.NullMarked;
