package vn.nguontre.nomination.ui;

import java.util.Arrays;
import java.util.List;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.shared.Role;

/** What a role does with nominees, and the status it leads to. */
enum NomineeAction {
    SUBMIT(Role.YOUTH_UNION, NomineeStatus.SUBMITTED, false),
    ENDORSE(Role.SCHOOL_BRANCH, NomineeStatus.ENDORSED, false),
    RETURN(Role.SCHOOL_BRANCH, NomineeStatus.RETURNED, true),
    APPROVE(Role.TOWN_COMMITTEE, NomineeStatus.APPROVED, false),
    REFUSE(Role.TOWN_COMMITTEE, NomineeStatus.REFUSED, true);

    private final Role role;
    private final NomineeStatus target;
    private final boolean withReason;

    NomineeAction(Role role, NomineeStatus target, boolean withReason) {
        this.role = role;
        this.target = target;
        this.withReason = withReason;
    }

    static List<NomineeAction> of(Role role) {
        return Arrays.stream(values()).filter(a -> a.role == role).toList();
    }

    boolean fits(NomineeRow row) {
        return row.status().mayBecome(target, row.agreed());
    }

    boolean needsReason() {
        return withReason;
    }

    String key(String what) {
        return "nomination.action." + name() + "." + what;
    }
}
