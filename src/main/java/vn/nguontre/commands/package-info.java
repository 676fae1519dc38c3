/** What the portal does from the command line, without being started. */
@ApplicationModule(
        displayName = "Commands",
        allowedDependencies = {"shared", "nominationlist"})
@NullMarked
package vn.nguontre.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
