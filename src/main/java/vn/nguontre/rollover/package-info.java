/** Class roll-over: at the start of a school year everybody moves up, repeats, finishes or moves away, by class and at once. */
@ApplicationModule(
        displayName = "Class roll-over",
        allowedDependencies = {"shared", "organisation", "people"})
@NullMarked
package vn.nguontre.rollover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
