/** Diploma or transcript: handed in by the student, checked by branch or ward, so that the committee knows what is proven. */
@ApplicationModule(
        displayName = "Proof of study",
        allowedDependencies = {"shared", "people", "people::ui"})
@NullMarked
package vn.nguontre.studyproof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
