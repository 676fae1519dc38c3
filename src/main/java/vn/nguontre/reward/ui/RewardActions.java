package vn.nguontre.reward.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.reward.CorrectionRow;
import vn.nguontre.reward.RewardCatalogue;
import vn.nguontre.reward.RewardCorrections;
import vn.nguontre.reward.RewardDecision;
import vn.nguontre.reward.RewardDirectory;
import vn.nguontre.reward.RewardProposal;
import vn.nguontre.reward.RewardRow;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;

/** Opens the dialogs to propose and decide, from the list and from a person's page alike. */
@Component
class RewardActions {
    private final RewardProposal proposal;
    private final RewardDecision decision;
    private final RewardCorrections corrections;
    private final RewardDirectory rewards;
    private final RewardCatalogue catalogue;
    private final PersonDirectory people;
    private final CurrentUser currentUser;
    private final Today today;

    RewardActions(
            RewardProposal proposal,
            RewardDecision decision,
            RewardCorrections corrections,
            RewardDirectory rewards,
            RewardCatalogue catalogue,
            PersonDirectory people,
            CurrentUser currentUser,
            Today today) {
        this.proposal = proposal;
        this.decision = decision;
        this.corrections = corrections;
        this.rewards = rewards;
        this.catalogue = catalogue;
        this.people = people;
        this.currentUser = currentUser;
        this.today = today;
    }

    boolean mayPropose() {
        Role role = currentUser.actor().role();
        return role == Role.SCHOOL_BRANCH || role == Role.YOUTH_UNION || role == Role.WARD;
    }

    boolean mayDecide() {
        return currentUser.actor().is(Role.TOWN_COMMITTEE);
    }

    boolean isStudent() {
        return currentUser.actor().is(Role.STUDENT);
    }

    /** Proposes for the given person, or for one to be chosen. */
    void propose(@Nullable UUID personId, Runnable saved) {
        var dialog = new ProposalDialog(proposal, rewards, people, today.date(), saved);
        dialog.offer(catalogue.inForceOn(today.date()));
        dialog.preset(personId);
        dialog.open();
    }

    void decide(RewardRow row, Runnable saved) {
        new DecisionDialog(decision, row, today.date(), saved).open();
    }

    void correct(RewardRow row, Runnable saved) {
        new CorrectionDialog(corrections, catalogue.all(), row, today.date(), saved).open();
    }

    /** What the person's rewards said before, for officers. */
    List<CorrectionRow> corrected(UUID personId) {
        return isStudent() ? List.of() : corrections.ofPerson(personId);
    }
}
