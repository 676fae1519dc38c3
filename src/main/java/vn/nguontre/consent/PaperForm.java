package vn.nguontre.consent;

import java.time.LocalDate;
import java.util.Map;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.RuleViolation;

/**
 * What stands on signed paper forms, the same on each.
 *
 * @param signedOn the day of the signatures
 * @param textVersion which wording was signed
 * @param guardianName who signed as guardian, where one form alone is noted; blank for who is known as guardian
 * @param pupil the young person's yes and no
 * @param guardian the guardian's, noted only for those below the age
 */
public record PaperForm(
        LocalDate signedOn,
        int textVersion,
        Map<ConsentPurpose, Answer> pupil,
        Map<ConsentPurpose, Answer> guardian,
        String guardianName) {
    /** With the wording in use. */
    public PaperForm(LocalDate signedOn, Map<ConsentPurpose, Answer> pupil, Map<ConsentPurpose, Answer> guardian) {
        this(signedOn, ConsentText.CURRENT, pupil, guardian, "");
    }

    public PaperForm {
        pupil = Map.copyOf(pupil);
        guardian = Map.copyOf(guardian);
    }

    void requireCompleteOn(LocalDate today) {
        if (pupil.isEmpty() && guardian.isEmpty()) {
            throw new RuleViolation("consent.nothing-answered");
        }
        if (pupil.containsValue(Answer.WITHDRAWN) || guardian.containsValue(Answer.WITHDRAWN)) {
            throw new RuleViolation("consent.yes-or-no");
        }
        if (textVersion < 1 || textVersion > ConsentText.CURRENT) {
            throw new RuleViolation("consent.no-such-text", textVersion);
        }
        if (signedOn.isAfter(today)) {
            throw new RuleViolation("consent.signed-in-future");
        }
    }
}
