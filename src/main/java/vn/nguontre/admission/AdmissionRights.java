package vn.nguontre.admission;

import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;

/** For whom a file of admission is kept: people approved for the scheme. */
final class AdmissionRights {
    private AdmissionRights() {}

    static boolean isKeptFor(PersonStage stage) {
        return stage != PersonStage.NOMINATED && stage != PersonStage.NOT_PURSUED;
    }

    static boolean mayRecord(Role role, PersonStage stage) {
        return role == Role.SCHOOL_BRANCH && isKeptFor(stage);
    }
}
