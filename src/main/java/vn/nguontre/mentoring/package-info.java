/** The tie that is kept: one named keeper for every approved person, the contacts, and who has been silent too long. */
@ApplicationModule(
        displayName = "Mentoring",
        allowedDependencies = {"shared", "organisation", "rulebook", "people", "people::ui"})
@NullMarked
package vn.nguontre.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
