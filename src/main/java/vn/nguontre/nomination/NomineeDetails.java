package vn.nguontre.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.shared.Role;

/**
 * A nominee's page.
 *
 * @param results nothing as long as consent is not in force
 * @param standing beside the criteria for an outstanding member
 * @param saidByListAlone whether nobody but the union's own list has said yet who this is
 * @param corrections what the union has put right of it
 * @param votes how the bodies of the union voted
 * @param ties officers who stepped aside, also those who took it back
 * @param reader the account that reads
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
        OutstandingStanding standing,
        NomineeStatus status,
        Instant statusSince,
        boolean roundTakesLists,
        boolean roundOpen,
        boolean agreed,
        boolean saidByListAlone,
        List<NomineeEvent> history,
        List<CorrectionRow> corrections,
        List<VoteRow> votes,
        List<TieRow> ties,
        UUID reader,
        Role readBy) {
    public NomineeRef ref() {
        return new NomineeRef(id, version);
    }

    /** Whether the next step has to wait for an answer of the pupil or the guardian. */
    public boolean waitsForConsent() {
        return !agreed && !status.isDecided();
    }

    /** Whether the reader has a tie to the nominee and decides nothing here. */
    public boolean readerStepsAside() {
        return ties.stream().anyMatch(t -> t.isInForce() && t.accountId().equals(reader));
    }

    public boolean mayBeVotedOn() {
        return readBy == Role.YOUTH_UNION && status.mayBeVotedOn();
    }

    /** Whether the branch may take its word back. */
    public boolean mayBeReconsidered() {
        return decides(Role.SCHOOL_BRANCH) && roundOpen && status.takenBackTo() == NomineeStatus.SUBMITTED;
    }

    /** Whether the committee may take its refusal back. */
    public boolean mayBeReopened() {
        return decides(Role.TOWN_COMMITTEE) && roundOpen && status == NomineeStatus.REFUSED;
    }

    /** Whether the reader may declare a tie: whoever might still decide. */
    public boolean mayStepAside() {
        return !readerStepsAside()
                && !status.isDecided()
                && (readBy == Role.SCHOOL_BRANCH || readBy == Role.TOWN_COMMITTEE);
    }

    /** Whether the reader may take back a declaration of their own. */
    public boolean mayStepBackIn() {
        return readerStepsAside() && !status.isDecided();
    }

    private boolean decides(Role role) {
        return readBy == role && !readerStepsAside();
    }

    public boolean mayBeSubmitted() {
        return readBy == Role.YOUTH_UNION && roundTakesLists && status == NomineeStatus.LISTED;
    }

    public boolean mayBeResubmitted() {
        return readBy == Role.YOUTH_UNION && roundTakesLists && status == NomineeStatus.RETURNED;
    }

    /** Whether the union may put right in which class the nominee is. */
    public boolean mayBePutRight() {
        return readBy == Role.YOUTH_UNION && status.mayBecome(NomineeStatus.SUBMITTED);
    }

    /** Whether it may put right the results too, which nobody sees before the consent. */
    public boolean mayBeCorrected() {
        return mayBePutRight() && agreed;
    }

    /** Whether the union may put name and birth date right too, and not only the class. */
    public boolean identityMayBeCorrected() {
        return mayBePutRight() && saidByListAlone;
    }

    public ListedPerson listed() {
        return ListedPerson.of(person, schoolClass);
    }

    public boolean mayBeEndorsed() {
        return decides(Role.SCHOOL_BRANCH) && status.mayBecome(NomineeStatus.ENDORSED, agreed);
    }

    public boolean mayBeReturned() {
        return decides(Role.SCHOOL_BRANCH) && status.mayBecome(NomineeStatus.RETURNED);
    }

    public boolean mayBeApproved() {
        return decides(Role.TOWN_COMMITTEE) && status.mayBecome(NomineeStatus.APPROVED, agreed);
    }

    public boolean mayBeRefused() {
        return decides(Role.TOWN_COMMITTEE) && status.mayBecome(NomineeStatus.REFUSED);
    }
}
