/** Rewards: what may be given on which legal basis, who proposes, what the town committee decides, and the amount. */
@ApplicationModule(
        displayName = "Rewards",
        allowedDependencies = {"shared", "rulebook", "people", "people::ui"})
@NullMarked
package vn.nguontre.reward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
