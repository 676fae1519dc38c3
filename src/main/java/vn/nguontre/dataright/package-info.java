/**
 * The rights of the person whom a file is about: what is kept, who looked, corrections, copies, deletion and restriction, with
 * the times that the law sets.
 */
@ApplicationModule(
        displayName = "Data rights",
        allowedDependencies = {"shared", "rulebook", "people", "people::ui", "document"})
@NullMarked
package vn.nguontre.dataright;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
