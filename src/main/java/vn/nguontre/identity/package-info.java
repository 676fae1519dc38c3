/** Accounts and log-in: passwords, locks, the chosen assignment, the first administrator's link. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "rulebook", "organisation", "people", "people::ui"})
@NullMarked
package vn.nguontre.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
