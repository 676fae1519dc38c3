package vn.nguontre.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.DeclaredTies;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The town committee's word on a proposed reward, with number and date, or a reason; not by an officer with a tie to the person. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RewardDecision {
    private final RewardRepository rewards;
    private final RewardMoney money;
    private final PersonDirectory people;
    private final ConsentGate consents;
    private final DeclaredTies ties;
    private final CurrentUser currentUser;
    private final Today today;

    RewardDecision(
            RewardRepository rewards,
            RewardMoney money,
            PersonDirectory people,
            ConsentGate consents,
            DeclaredTies ties,
            CurrentUser currentUser,
            Today today) {
        this.rewards = rewards;
        this.money = money;
        this.people = people;
        this.consents = consents;
        this.ties = ties;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The money, if decided on this day; nothing if the kind of reward is not in force then. */
    @Transactional(readOnly = true)
    public Optional<RewardAmount> amount(UUID rewardId, LocalDate decidedOn) {
        return money.of(inScope(rewardId).kindId(), decidedOn);
    }

    /** Approves what the actor has seen: an outdated version is refused. */
    public void approve(UUID rewardId, int seenVersion, DecisionDraft decision) {
        Reward reward = seen(rewardId, seenVersion);
        consents.require(ConsentPurpose.REWARDS, reward.personId());
        RewardAmount due = money.require(reward.kindId(), decision.decidedOn());
        reward.approve(decision, due, today.date(), Step.by(currentUser.actor(), today.now()));
        rewards.save(reward);
    }

    public void refuse(UUID rewardId, int seenVersion, String reason) {
        Reward reward = seen(rewardId, seenVersion);
        reward.refuse(Step.by(currentUser.actor(), today.now(), reason));
        rewards.save(reward);
    }

    private Reward seen(UUID rewardId, int seenVersion) {
        ties.requireNone(inScope(rewardId).personId());
        return rewards.findByIdAndVersion(rewardId, seenVersion)
                .orElseThrow(() -> new RuleViolation("shared.changed-meanwhile"));
    }

    private Reward inScope(UUID rewardId) {
        Reward reward = rewards.findById(rewardId).orElseThrow(RuleViolation::notFound);
        people.requireInScope(reward.personId());
        return reward;
    }
}
