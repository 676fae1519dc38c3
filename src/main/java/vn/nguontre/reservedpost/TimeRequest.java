package vn.nguontre.reservedpost;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** A candidate's one request for more time to answer an offer, and what the committee said. */
@Entity
@Table(name = "offer_time_request")
class TimeRequest extends VersionedEntity {
    static final int LONGEST = 500;

    private UUID offerId;
    private UUID personId;

    @Embedded
    private Step asked;

    private @Nullable LocalDate grantedLastDay;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "answered_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "answered_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "answered_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "answering_reason"))
    private @Nullable Step answered;

    @SuppressWarnings("NullAway.Init")
    protected TimeRequest() {}

    /** The step says why; the clock goes on. */
    TimeRequest(Offer offer, LocalDate today, Step step) {
        offer.requireRunning(today);
        offerId = offer.id();
        personId = offer.personId();
        asked = sized(step);
    }

    /** Moves the offer's last day, to the latest day at most. */
    void grant(Offer offer, LocalDate lastDay, MoreTime most, LocalDate today, Step step) {
        requireWaiting();
        offer.requireRunning(today);
        offer.extend(most.require(lastDay, offer.lastDay()));
        grantedLastDay = lastDay;
        answered = step;
    }

    /** The last day stays; the step says why. */
    void refuse(Offer offer, LocalDate today, Step step) {
        requireWaiting();
        offer.requireRunning(today);
        answered = sized(step);
    }

    private void requireWaiting() {
        if (answered != null) {
            throw new RuleViolation("reservedpost.time.answered-already", answered.actorName());
        }
    }

    private static Step sized(Step step) {
        String reason = step.reason();
        if (reason == null || reason.length() > LONGEST) {
            throw new RuleViolation("reservedpost.time.length", LONGEST);
        }
        return step;
    }

    UUID offerId() {
        return offerId;
    }

    UUID personId() {
        return personId;
    }

    TimeRequestRow row() {
        return new TimeRequestRow(
                id(),
                version(),
                offerId,
                asked.at(),
                asked.reason(),
                answered == null ? null : answered.at(),
                grantedLastDay,
                answered == null ? null : answered.reason());
    }
}
