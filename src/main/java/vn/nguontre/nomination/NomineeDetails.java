package vn.nguontre.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.shared.Role;

/**
 * A nominee's page.
 *
 * @param readBy the role of the reader; says together with the status what may be done
 */
public record NomineeDetails(
        UUID id,
        int version,
        PersonDetails person,
        String roundName,
        String schoolClass,
        String fileName,
        NomineeResults results,
        NomineeStatus status,
        Instant statusSince,
        boolean roundTakesLists,
        boolean agreed,
        List<NomineeEvent> history,
        Role readBy) {
    public NomineeRef ref() {
        return new NomineeRef(id, version);
    }

    /** Whether the next step has to wait for an answer of the pupil or the guardian. */
    public boolean waitsForConsent() {
        return !agreed && !status.isDecided();
    }

    public boolean mayBeSubmitted() {
        return readBy == Role.YOUTH_UNION && roundTakesLists && status == NomineeStatus.LISTED;
    }

    public boolean mayBeResubmitted() {
        return readBy == Role.YOUTH_UNION && roundTakesLists && status == NomineeStatus.RETURNED;
    }

    public boolean mayBeCorrected() {
        return readBy == Role.YOUTH_UNION && status.mayBecome(NomineeStatus.SUBMITTED);
    }

    public boolean mayBeEndorsed() {
        return readBy == Role.SCHOOL_BRANCH && status.mayBecome(NomineeStatus.ENDORSED);
    }

    public boolean mayBeReturned() {
        return readBy == Role.SCHOOL_BRANCH && status.mayBecome(NomineeStatus.RETURNED);
    }

    public boolean mayBeApproved() {
        return readBy == Role.TOWN_COMMITTEE && status.mayBecome(NomineeStatus.APPROVED);
    }

    public boolean mayBeRefused() {
        return readBy == Role.TOWN_COMMITTEE && status.mayBecome(NomineeStatus.REFUSED);
    }
}
