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

    /** Notes the same outcome for all of them, or puts it right; only until the branch has spoken, and of nobody who has said no. */
    public void record(List<NomineeRef> refs, VoteDraft vote) {
        Step step = Step.by(currentUser.actor(), today.now());
        List<Nominee> chosen = seen.hold(refs);
        consents.requireNotStopped(
                ConsentPurpose.NOMINATION,
                chosen.stream().map(Nominee::personId).toList());
        for (Nominee nominee : chosen) {
            if (!nominee.status().mayBeVotedOn()) {
                throw new RuleViolation("nomination.vote.too-late");
            }
            record(new NomineeVote(nominee.id(), vote, today.date(), step));
        }
    }

    /** What was recorded before stays readable; what is recorded twice stands once. */
    private void record(NomineeVote vote) {
        NomineeVote before = votes.findByNomineeIdAndBodyAndLiveMarkerIsNotNull(vote.nomineeId(), vote.body())
                .orElse(null);
        if (before != null && before.saysTheSameAs(vote)) {
            return;
        }
        if (before != null) {
            before.supersede();
            votes.save(before);
            votes.flush();
        }
        votes.save(vote);
    }

    @RolesAllowed({Roles.YOUTH_UNION, Roles.SCHOOL_BRANCH, Roles.TOWN_COMMITTEE})
    List<VoteRow> on(UUID nomineeId) {
        List<NomineeVote> all = votes.findByNomineeIdOrderByIdDesc(nomineeId);
        return all.stream()
                .filter(NomineeVote::isLive)
                .map(v -> row(
                        v,
                        all.stream()
                                .filter(e -> !e.isLive() && e.body() == v.body())
                                .map(e -> row(e, List.of()))
                                .toList()))
                .sorted(Comparator.comparing(VoteRow::body))
                .toList();
    }

    private VoteRow row(NomineeVote vote, List<VoteRow> earlier) {
        return vote.row(ruleBook.amount(Rule.UNION_VOTE_SHARE, vote.votedOn()), earlier);
    }
}
