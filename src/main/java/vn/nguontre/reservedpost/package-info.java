/**
 * Reserved posts: the ledger of places, who would like which post, whose major fits, the proposal and the decision, the offers
 * and their answers. A reserved post is a reservation and a recommendation, no promise of employment.
 */
@ApplicationModule(
        displayName = "Reserved posts",
        allowedDependencies = {
            "shared",
            "rulebook",
            "people",
            "people::ui",
            "major",
            "allocation",
            "allocationfile",
            "document",
            "studyproof"
        })
@NullMarked
package vn.nguontre.reservedpost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
