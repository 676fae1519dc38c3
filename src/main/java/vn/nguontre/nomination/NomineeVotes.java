package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The union records how the class and the executive committee voted, for one nominee or for several at once. */
@Service
@Transactional
@RolesAllowed(Roles.YOUTH_UNION)
public class NomineeVotes {
    private final SeenNominees seen;
    private final NomineeVoteRepository votes;
    private final ConsentGate consents;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    NomineeVotes(
            SeenNominees seen,
            NomineeVoteRepository votes,
            ConsentGate consents,
            RuleBook ruleBook,
            CurrentUser currentUser,
            Today today) {
        this.seen = seen;
        this.votes = votes;
        this.consents = consents;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Notes the same outcome for all of them, or puts it right; only until the branch has spoken. */
    public void record(List<NomineeRef> refs, VoteDraft vote) {
        Step step = Step.by(currentUser.actor(), today.now());
        List<Nominee> chosen = seen.hold(refs);
        consents.require(
                ConsentPurpose.NOMINATION,
                chosen.stream().map(Nominee::personId).toList());
        for (Nominee nominee : chosen) {
            if (!nominee.status().mayBeVotedOn()) {
                throw new RuleViolation("nomination.vote.too-late");
            }
            NomineeVote noted = votes.findByNomineeIdAndBody(nominee.id(), vote.body())
                    .orElseGet(() -> new NomineeVote(nominee.id(), vote, today.date(), step));
            noted.note(vote, today.date(), step);
            votes.save(noted);
        }
    }

    @RolesAllowed({Roles.YOUTH_UNION, Roles.SCHOOL_BRANCH, Roles.TOWN_COMMITTEE})
    List<VoteRow> on(UUID nomineeId) {
        return votes.findByNomineeId(nomineeId).stream()
                .map(v -> v.row(ruleBook.amount(Rule.UNION_VOTE_SHARE, v.votedOn())))
                .sorted(Comparator.comparing(VoteRow::body))
                .toList();
    }
}
