package vn.nguontre.consent;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** A printed card that lets one person, or their guardian, answer once without a log-in. */
@Entity
@Table(name = "claim_card")
class ClaimCard extends VersionedEntity {
    /** Wrong birth dates after which a card no longer opens. */
    static final int MOST_WRONG_TRIES = 5;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Answerer answeredBy;

    private String codeHash;
    private Instant validUntil;
    private int wrongTries;
    private @Nullable Instant spentAt;
    private @Nullable Instant recalledAt;

    @Embedded
    private Step issued;

    @SuppressWarnings("NullAway.Init")
    protected ClaimCard() {}

    ClaimCard(UUID personId, Answerer answeredBy, ClaimCode code, Instant validUntil, Step issued) {
        this.personId = personId;
        this.answeredBy = answeredBy;
        codeHash = code.hash();
        this.validUntil = validUntil;
        this.issued = issued;
    }

    boolean isOpen(Instant now) {
        return spentAt == null && recalledAt == null && wrongTries < MOST_WRONG_TRIES && now.isBefore(validUntil);
    }

    void countWrongTry() {
        wrongTries++;
    }

    void spend(Instant now) {
        spentAt = now;
    }

    /** Another card takes its place. */
    void recall(Instant now) {
        recalledAt = now;
    }

    UUID personId() {
        return personId;
    }

    Answerer answeredBy() {
        return answeredBy;
    }
}
