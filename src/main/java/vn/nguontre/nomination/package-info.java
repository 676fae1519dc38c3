/** Nomination: rounds, the lists of the Youth Union, and each nominee's way from the list to the town committee's word. */
@ApplicationModule(
        displayName = "Nomination",
        allowedDependencies = {
            "shared",
            "rulebook",
            "organisation",
            "people",
            "people::ui",
            "nominationlist",
            "document"
        })
@NullMarked
package vn.nguontre.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
