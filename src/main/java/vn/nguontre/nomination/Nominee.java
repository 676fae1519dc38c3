package vn.nguontre.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.PersonRegistry.Registered;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** A young person nominated in a round: listed, submitted, endorsed or returned, approved or refused. */
@Entity
@Table(name = "nominee")
class Nominee extends VersionedEntity {
    private UUID roundId;
    private UUID listId;
    private UUID schoolId;
    private UUID personId;
    private String schoolClass;
    private @Nullable String learningResult;
    private @Nullable String conductResult;
    private @Nullable String achievement;
    private @Nullable String unionPosition;
    private @Nullable String note;
    private @Nullable String sealed;

    @Enumerated(EnumType.STRING)
    private NomineeStatus status = NomineeStatus.LISTED;

    private Instant statusSince;

    @Enumerated(EnumType.STRING)
    private @Nullable PersonStage stageBefore;

    /** What the list left in a file known before; not kept once the list can no longer be taken back. */
    private @Nullable String traces;

    @SuppressWarnings("NullAway.Init")
    protected Nominee() {}

    /** What the list says further stays sealed until it may be opened. */
    Nominee(Place place, Registered person, String schoolClass, SealedRow further, Instant since) {
        roundId = place.roundId();
        listId = place.listId();
        schoolId = place.schoolId();
        personId = person.personId();
        stageBefore = person.before();
        traces = person.traces() == null ? null : TracesJson.of(person.traces());
        this.schoolClass = schoolClass;
        statusSince = since;
        sealed = further.json();
    }

    /** Where a nominee comes from. */
    record Place(UUID roundId, UUID listId, UUID schoolId) {}

    /** The first line of the history. */
    NomineeStep listed(Step step) {
        return new NomineeStep(id(), null, NomineeStatus.LISTED, step);
    }

    NomineeStep submit(Step step) {
        NomineeStep submitted = become(NomineeStatus.SUBMITTED, step);
        traces = null;
        return submitted;
    }

    NomineeStep endorse(Step step) {
        return become(NomineeStatus.ENDORSED, step);
    }

    NomineeStep returnForCorrection(Step step) {
        return become(NomineeStatus.RETURNED, step);
    }

    /** Lies with the branch again, which has changed its mind before anybody went on from its word. */
    NomineeStep reconsider(Step step) {
        NomineeStatus word = status == NomineeStatus.RETURNED ? NomineeStatus.RETURNED : NomineeStatus.ENDORSED;
        return takeBack(word, "RECONSIDERED", step);
    }

    /** Lies with the committee again, which has changed its mind about a refusal. */
    NomineeStep reopen(Step step) {
        return takeBack(NomineeStatus.REFUSED, "REOPENED", step);
    }

    NomineeStep approve(Step step) {
        return become(NomineeStatus.APPROVED, step);
    }

    NomineeStep refuse(Step step) {
        return become(NomineeStatus.REFUSED, step);
    }

    /** Puts the results right while the nominee lies with the union. */
    void correct(NomineeResults results) {
        requireWithUnion();
        if (isSealed()) {
            throw new RuleViolation("nomination.sealed");
        }
        take(results);
    }

    /** Puts the class right while the nominee lies with the union. */
    void moveTo(String otherClass) {
        requireWithUnion();
        schoolClass = otherClass;
    }

    private void requireWithUnion() {
        if (!status.mayBecome(NomineeStatus.SUBMITTED)) {
            throw new RuleViolation("nomination.not-with-union");
        }
    }

    /** Whether the person's file was made by the very list. */
    boolean isNewByItsList() {
        return stageBefore == null;
    }

    private NomineeStep become(NomineeStatus next, Step step) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("nomination.status-does-not-allow." + next);
        }
        if (next.needsReason() && step.reason() == null) {
            throw new RuleViolation("shared.reason-required");
        }
        return change(new NomineeStep(id(), status, next, step));
    }

    private NomineeStep takeBack(NomineeStatus word, String what, Step step) {
        NomineeStatus before = word.takenBackTo();
        if (status != word || before == null) {
            throw new RuleViolation("nomination.status-does-not-allow." + what);
        }
        return change(NomineeStep.takenBack(id(), status, before, step));
    }

    private NomineeStep change(NomineeStep taken) {
        status = taken.toStatus();
        statusSince = taken.step().at();
        return taken;
    }

    private void take(NomineeResults results) {
        learningResult = results.learningResult();
        conductResult = results.conductResult();
        achievement = results.achievement();
        unionPosition = results.unionPosition();
        note = results.note();
    }

    /** What the list did to the person's file. */
    Registered registered() {
        return new Registered(personId, stageBefore, traces == null ? null : TracesJson.read(traces));
    }

    UUID roundId() {
        return roundId;
    }

    UUID personId() {
        return personId;
    }

    String schoolClass() {
        return schoolClass;
    }

    Instant statusSince() {
        return statusSince;
    }

    NomineeStatus status() {
        return status;
    }

    /** Whether the list says something that nobody may read yet. */
    boolean isSealed() {
        return sealed != null;
    }

    /** What nobody but the person may read yet. */
    SealedRow sealed() {
        return SealedRow.read(sealed);
    }

    NomineeResults results() {
        return new NomineeResults(learningResult, conductResult, achievement, unionPosition, note);
    }
}
