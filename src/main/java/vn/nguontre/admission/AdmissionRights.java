package vn.nguontre.admission;

import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;

/** For whom a file of admission is kept: people approved for the scheme. */
final class AdmissionRights {
    private AdmissionRights() {}

    static boolean isKeptFor(PersonStage stage) {
        return stage.isOfTheScheme();
    }

    static void requireKeptFor(PersonStage stage) {
        if (!isKeptFor(stage)) {
            throw new RuleViolation("admission.not-approved");
        }
    }

    /** The town committee puts right what somebody has entered. */
    static boolean mayCorrect(Role role, MilestoneDates dates) {
        return role == Role.TOWN_COMMITTEE && !dates.equals(MilestoneDates.NONE);
    }

    static boolean mayRecord(Role role, PersonStage stage) {
        return role == Role.SCHOOL_BRANCH && isKeptFor(stage);
    }
}
