/** What every module may use: ids, roles, scope, the clock, names and numbers. */
@NullMarked
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
package vn.nguontre.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
