/** Consent: what pupil and guardian have answered for each purpose, recorded, withdrawn, and asked again at 16 and 18. */
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {"shared", "rulebook", "organisation", "people", "people::ui", "document"})
@NullMarked
package vn.nguontre.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
