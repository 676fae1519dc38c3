package vn.nguontre.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** How a body of the union voted on a nominee. Never changed; what is put right is recorded anew. */
@Entity
@Table(name = "nominee_vote")
class NomineeVote extends VersionedEntity {
    static final int LONGEST_NUMBER = 60;

    private UUID nomineeId;

    @Enumerated(EnumType.STRING)
    private VotingBody body;

    private int asked;
    private int inFavour;
    private int against;
    private @Nullable String resolutionNumber;
    private LocalDate votedOn;

    /** 1 for what counts, empty for what another outcome has taken the place of. */
    private @Nullable Byte liveMarker = 1;

    @Embedded
    private Step recorded;

    @SuppressWarnings("NullAway.Init")
    protected NomineeVote() {}

    NomineeVote(UUID nomineeId, VoteDraft vote, LocalDate today, Step step) {
        if (vote.asked() < 1
                || vote.inFavour() < 0
                || vote.against() < 0
                || vote.inFavour() + vote.against() > vote.asked()) {
            throw new RuleViolation("nomination.vote.counts");
        }
        if (vote.votedOn().isAfter(today)) {
            throw new RuleViolation("nomination.vote.in-future");
        }
        String number = VietnameseText.clean(vote.resolutionNumber() == null ? "" : vote.resolutionNumber());
        if (number.length() > LONGEST_NUMBER || vote.body() == VotingBody.EXECUTIVE && number.isEmpty()) {
            throw new RuleViolation("nomination.vote.number-required", LONGEST_NUMBER);
        }
        this.nomineeId = nomineeId;
        body = vote.body();
        asked = vote.asked();
        inFavour = vote.inFavour();
        against = vote.against();
        resolutionNumber = number.isEmpty() ? null : number;
        votedOn = vote.votedOn();
        recorded = step;
    }

    /** Another outcome is recorded in its place; this one stays readable. */
    void supersede() {
        liveMarker = null;
    }

    /** Whether the other says the same of the vote, whoever recorded it. */
    boolean saysTheSameAs(NomineeVote other) {
        return asked == other.asked
                && inFavour == other.inFavour
                && against == other.against
                && Objects.equals(resolutionNumber, other.resolutionNumber)
                && votedOn.equals(other.votedOn);
    }

    boolean isLive() {
        return liveMarker != null;
    }

    UUID nomineeId() {
        return nomineeId;
    }

    VotingBody body() {
        return body;
    }

    LocalDate votedOn() {
        return votedOn;
    }

    /** @param earlier what was recorded before of the same vote */
    VoteRow row(BigDecimal share, List<VoteRow> earlier) {
        return new VoteRow(
                body,
                asked,
                inFavour,
                against,
                resolutionNumber,
                votedOn,
                VoteRow.reaches(inFavour, asked, share),
                recorded.actorName(),
                recorded.at(),
                earlier);
    }
}
