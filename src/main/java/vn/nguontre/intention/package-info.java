/** Twice a year one question: do you mean to come home to work? Seen by the keeper; the committee reads totals of five or more. */
@ApplicationModule(
        displayName = "Intention to return",
        allowedDependencies = {"shared", "rulebook", "people", "people::ui"})
@NullMarked
package vn.nguontre.intention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
