/** Words every module speaks: names, sexes, personal numbers and Vietnamese text. Depends on nothing. */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package vn.nguontre.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
