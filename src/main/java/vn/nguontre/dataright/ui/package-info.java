/** The student's page about their own data, the school branch's list of requests, and the cards on the homes. */
@NullMarked
package vn.nguontre.dataright.ui;

import org.jspecify.annotations.NullMarked;
