package vn.nguontre.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** Proposes rewards: school branch, Youth Union and ward, for people of the scheme within their scope. */
@Service
@Transactional
@RolesAllowed({Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD})
public class RewardProposal {
    private final RewardRepository rewards;
    private final RewardKindRepository kinds;
    private final PersonDirectory people;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    RewardProposal(
            RewardRepository rewards,
            RewardKindRepository kinds,
            PersonDirectory people,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.rewards = rewards;
        this.kinds = kinds;
        this.people = people;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Puts a reward before the town committee; the very same one is not proposed twice. */
    public UUID propose(RewardDraft draft) {
        if (!people.details(draft.personId()).stage().isOfTheScheme()) {
            throw new RuleViolation("reward.person-not-approved");
        }
        consents.require(ConsentPurpose.REWARDS, draft.personId());
        RewardKind kind = kinds.findById(draft.kindId()).orElseThrow(RuleViolation::notFound);
        if (!kind.row().isInForceOn(today.date())) {
            throw new RuleViolation("reward.kind-not-in-force", today.date());
        }
        if (rewards.existsByPersonIdAndKindIdAndAchievedOnAndStatusNot(
                draft.personId(), draft.kindId(), draft.achievedOn(), RewardStatus.REFUSED)) {
            throw new RuleViolation("reward.already-proposed");
        }
        Actor actor = currentUser.actor();
        var reward = new Reward(draft, today.date(), actor, Step.by(actor, today.now()));
        return rewards.save(reward).id();
    }
}
