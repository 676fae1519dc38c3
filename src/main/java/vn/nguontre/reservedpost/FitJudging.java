package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;
import vn.nguontre.studyproof.StudyProofs;

/** The committee's officer judges whether a candidate's major fits a post, always with a reason. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class FitJudging {
    private final FitJudgementRepository judgements;
    private final InterestRepository interests;
    private final CandidateQuery query;
    private final PersonDirectory people;
    private final CandidateTies ties;
    private final ConsentGate consents;
    private final StudyProofs proofs;
    private final CurrentUser currentUser;
    private final Today today;

    FitJudging(
            FitJudgementRepository judgements,
            InterestRepository interests,
            CandidateQuery query,
            PersonDirectory people,
            CandidateTies ties,
            ConsentGate consents,
            StudyProofs proofs,
            CurrentUser currentUser,
            Today today) {
        this.judgements = judgements;
        this.interests = interests;
        this.query = query;
        this.people = people;
        this.ties = ties;
        this.consents = consents;
        this.proofs = proofs;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Those who wait for a place of the year, one row for each wish. */
    @Transactional(readOnly = true)
    public List<FitRow> candidates(int year) {
        return query.wishes(year, currentUser.scope()).stream().map(Wish::row).toList();
    }

    /** Those among them whose study, as stated now, branch or ward has verified. */
    @Transactional(readOnly = true)
    public Set<UUID> proven(List<FitRow> candidates) {
        return proofs.verified(candidates.stream().map(FitRow::personId).toList());
    }

    /** The year of each wish that waits for a judgement, the nearest first. */
    @Transactional(readOnly = true)
    public List<Integer> toJudge() {
        return query.unjudged(currentUser.scope());
    }

    public void judge(UUID personId, UUID postId, Fit fit, String reason) {
        people.requireInScope(personId);
        ties.requireNone(List.of(personId));
        if (!interests.existsByPersonIdAndPostId(personId, postId)) {
            throw new RuleViolation("reservedpost.no-interest");
        }
        consents.require(ConsentPurpose.POSTS, personId);
        Step step = Step.by(currentUser.actor(), today.now(), reason);
        FitJudgement judgement = judgements
                .findByPersonIdAndPostId(personId, postId)
                .orElseGet(() -> new FitJudgement(personId, postId, fit, step));
        judgement.change(fit, step);
        judgements.save(judgement);
    }
}
