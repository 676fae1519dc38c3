package vn.nguontre.mentoring;

import java.util.Set;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;

/** For whom the tie is kept, and who names the keeper: the branch at any time, the ward once the person is away. */
final class MentoringRights {
    /** Stages in which a person belongs to the scheme. */
    static final Set<PersonStage> APPROVED =
            Set.of(PersonStage.ACTIVE, PersonStage.AWAY, PersonStage.GRADUATED, PersonStage.RETURNED);

    private static final Set<PersonStage> UNTIL_RETURN =
            Set.of(PersonStage.ACTIVE, PersonStage.AWAY, PersonStage.GRADUATED);
    private static final Set<PersonStage> AFTER_SCHOOL = Set.of(PersonStage.AWAY, PersonStage.GRADUATED);

    private MentoringRights() {}

    static boolean mayAssign(Role role, PersonStage stage) {
        return switch (role) {
            case TOWN_COMMITTEE, SCHOOL_BRANCH -> APPROVED.contains(stage);
            case WARD -> AFTER_SCHOOL.contains(stage);
            case YOUTH_UNION, STUDENT, ADMINISTRATOR -> false;
        };
    }

    static boolean mayLog(Role role, PersonStage stage) {
        return role != Role.STUDENT && role != Role.ADMINISTRATOR && APPROVED.contains(stage);
    }

    /** Whose missing keeper, or whose silence, is the role's concern. */
    static Set<PersonStage> concernOf(Role role) {
        return role == Role.WARD ? AFTER_SCHOOL : UNTIL_RETURN;
    }
}
