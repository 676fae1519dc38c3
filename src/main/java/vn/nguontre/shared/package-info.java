/** The words every module speaks: ids, roles, the acting person, scope, names, refusals. It depends on no other module. */
@ApplicationModule(displayName = "Shared words", type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.nguontre.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
