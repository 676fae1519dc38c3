/** Admission to the Party: from which day a young person may be considered, the milestones, and the targets of each school. */
@ApplicationModule(
        displayName = "Admission",
        allowedDependencies = {"shared", "organisation", "rulebook", "people", "people::ui"})
@NullMarked
package vn.nguontre.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
