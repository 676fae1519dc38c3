package vn.nguontre.reservedpost;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.rulebook.WorkingDays;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.VersionedEntity;

/** A place offered to a person until a last day; the database lets neither be promised twice. */
@Entity
@Table(name = "post_offer")
class Offer extends VersionedEntity {
    /** The version of the conditions that both sides read. */
    static final String TEXT_VERSION = "2026-2";

    private UUID placeId;
    private UUID postId;
    private UUID personId;
    private UUID runId;
    private String textVersion = TEXT_VERSION;
    private LocalDate lastDay;

    /** The ended offer that this one follows. */
    private @Nullable UUID afterOfferId;

    /** Made without anybody's doing, as the committee chose when it released the run. */
    private boolean byItself;

    /** Since when the clock stands still, with how many working days left, and why. */
    private @Nullable LocalDate pausedOn;

    private @Nullable Integer pausedDaysLeft;
    private @Nullable String pauseReason;

    @Enumerated(EnumType.STRING)
    private OfferStatus status = OfferStatus.OPEN;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "released_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "released_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "released_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "released_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "release_reason"))
    private Step released;

    /** Who ended the wait, when and why; without a name when the last day passed. */
    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "closed_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "closed_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "closed_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "close_reason"))
    private @Nullable Step closed;

    /** Who gave the accepted place back when the recruitment had come to nothing, when and why. */
    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "given_back_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "given_back_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "given_back_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "given_back_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "given_back_reason"))
    private @Nullable Step givenBack;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(Succession made, UUID placeId, LocalDate lastDay) {
        runId = made.runId();
        postId = made.postId();
        personId = made.personId();
        afterOfferId = made.afterOfferId();
        byItself = made.byItself();
        released = made.step();
        this.placeId = placeId;
        this.lastDay = lastDay;
    }

    /** The last day still counts. */
    void accept(LocalDate today, Step step) {
        if (isPaused()) {
            throw new RuleViolation("reservedpost.offer-paused");
        }
        answer(OfferStatus.ACCEPTED, today, step);
    }

    void decline(LocalDate today, Step step) {
        answer(OfferStatus.DECLINED, today, step);
    }

    /** Stops the clock; the step says why. The place stays kept, and the student may still decline. */
    void pause(LocalDate today, WorkingDays workingDays, Step step) {
        requireOpen();
        if (isPaused()) {
            throw new RuleViolation("reservedpost.offer-paused-already");
        }
        if (today.isAfter(lastDay)) {
            throw new RuleViolation("reservedpost.offer-too-late", lastDay);
        }
        pausedOn = today;
        pausedDaysLeft = workingDays.left(today, lastDay);
        pauseReason = step.reason();
    }

    /** Counts the working days that were left from today on; returns the new last day, a working day. */
    LocalDate resume(LocalDate today, WorkingDays workingDays) {
        requireOpen();
        if (pausedOn == null || pausedDaysLeft == null) {
            throw new RuleViolation("reservedpost.offer-not-paused");
        }
        lastDay = pausedDaysLeft > 0
                ? workingDays.after(today, pausedDaysLeft)
                : workingDays.after(today.minusDays(1), 1);
        runAgain();
        return lastDay;
    }

    /** Takes an unanswered offer back; the step says why. */
    void withdraw(Step step) {
        requireOpen();
        status = OfferStatus.WITHDRAWN;
        closed = step;
        runAgain();
    }

    /** Frees an accepted place; the step says why, the answer stays as it was. */
    void giveBack(Step step) {
        if (status != OfferStatus.ACCEPTED) {
            throw new RuleViolation("reservedpost.give-back.not-accepted");
        }
        status = OfferStatus.GIVEN_BACK;
        givenBack = step;
    }

    /** Whether the clock runs: open, not paused, the last day not passed. */
    void requireRunning(LocalDate today) {
        requireOpen();
        if (isPaused()) {
            throw new RuleViolation("reservedpost.time.paused");
        }
        if (today.isAfter(lastDay)) {
            throw new RuleViolation("reservedpost.offer-too-late", lastDay);
        }
    }

    /** Refused while it is not accepted, or is no longer. */
    LocalDate acceptedOn() {
        if (status != OfferStatus.ACCEPTED || closed == null) {
            throw new RuleViolation("reservedpost.recruitment.not-accepted");
        }
        return LocalDate.ofInstant(closed.at(), Today.VIETNAM);
    }

    void extend(LocalDate later) {
        lastDay = later;
    }

    private void answer(OfferStatus answer, LocalDate today, Step step) {
        requireOpen();
        if (!isPaused() && today.isAfter(lastDay)) {
            throw new RuleViolation("reservedpost.offer-too-late", lastDay);
        }
        status = answer;
        closed = step;
        runAgain();
    }

    private void runAgain() {
        pausedOn = null;
        pausedDaysLeft = null;
        pauseReason = null;
    }

    private void requireOpen() {
        if (status != OfferStatus.OPEN) {
            throw new RuleViolation("reservedpost.offer-not-open");
        }
    }

    UUID placeId() {
        return placeId;
    }

    UUID postId() {
        return postId;
    }

    UUID runId() {
        return runId;
    }

    UUID personId() {
        return personId;
    }

    boolean isPaused() {
        return pausedOn != null;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Step released() {
        return released;
    }

    OfferStatus status() {
        return status;
    }
}
