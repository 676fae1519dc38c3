/**
 * What can be done from the command line without starting the portal: files in, files or sentences out, and an exit
 * code.
 */
@ApplicationModule(
        displayName = "Commands",
        allowedDependencies = {"allocation", "allocationfile", "nominationlist", "shared"})
@NullMarked
package vn.nguontre.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
