/** Units of Party, Youth Union and schools with validity and successors, and the assignments of accounts to them. */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"shared"})
@NullMarked
package vn.nguontre.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
