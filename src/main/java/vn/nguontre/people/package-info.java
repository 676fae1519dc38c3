/** The young person: who they are, their classes and later study, one file from nomination to return. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared", "organisation", "major"})
@NullMarked
package vn.nguontre.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
