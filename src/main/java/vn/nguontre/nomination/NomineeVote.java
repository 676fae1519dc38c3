package vn.nguontre.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** How a body of the union voted on a nominee. */
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

    @Embedded
    private Step recorded;

    @SuppressWarnings("NullAway.Init")
    protected NomineeVote() {}

    NomineeVote(UUID nomineeId, VoteDraft vote, LocalDate today, Step step) {
        this.nomineeId = nomineeId;
        body = vote.body();
        votedOn = vote.votedOn();
        recorded = step;
        note(vote, today, step);
    }

    /** Puts the outcome right. */
    final void note(VoteDraft vote, LocalDate today, Step step) {
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
        if (number.length() > LONGEST_NUMBER || body == VotingBody.EXECUTIVE && number.isEmpty()) {
            throw new RuleViolation("nomination.vote.number-required", LONGEST_NUMBER);
        }
        asked = vote.asked();
        inFavour = vote.inFavour();
        against = vote.against();
        resolutionNumber = number.isEmpty() ? null : number;
        votedOn = vote.votedOn();
        recorded = step;
    }

    VotingBody body() {
        return body;
    }

    LocalDate votedOn() {
        return votedOn;
    }

    VoteRow row(BigDecimal share) {
        return new VoteRow(
                body, asked, inFavour, against, resolutionNumber, votedOn, VoteRow.reaches(inFavour, asked, share));
    }
}
