/**
 * Allocation problems and their results as JSON files, for anyone who wants to compute again or check: text in, values
 * or one refusal out.
 */
@ApplicationModule(displayName = "Allocation files", allowedDependencies = "allocation")
@NullMarked
package vn.nguontre.allocationfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
