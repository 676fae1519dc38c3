/** The rule book: every limit, amount and target as dated data with its legal source, and the working-day calendar. */
@ApplicationModule(
        displayName = "Rule book",
        allowedDependencies = {"shared"})
@NullMarked
package vn.nguontre.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
