package vn.nguontre.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
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

/**
 * The town committee puts a decided reward right with a reason, not by an officer with a tie to the person; what stood there
 * before stays readable for officers.
 */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RewardCorrections {
    private final RewardRepository rewards;
    private final RewardCorrectionRepository corrections;
    private final RewardCorrectionQuery query;
    private final RewardMoney money;
    private final PersonDirectory people;
    private final ConsentGate consents;
    private final DeclaredTies ties;
    private final CurrentUser currentUser;
    private final Today today;

    RewardCorrections(
            RewardRepository rewards,
            RewardCorrectionRepository corrections,
            RewardCorrectionQuery query,
            RewardMoney money,
            PersonDirectory people,
            ConsentGate consents,
            DeclaredTies ties,
            CurrentUser currentUser,
            Today today) {
        this.rewards = rewards;
        this.corrections = corrections;
        this.query = query;
        this.money = money;
        this.people = people;
        this.consents = consents;
        this.ties = ties;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The money of the kind, if decided on this day; nothing if the kind is not in force then. */
    @Transactional(readOnly = true)
    public Optional<RewardAmount> amount(UUID kindId, LocalDate decidedOn) {
        return money.of(kindId, decidedOn);
    }

    /** Corrects what the actor has seen: an outdated version is refused. The money is that of the right day. */
    public void correct(UUID rewardId, int seenVersion, CorrectionDraft draft, String reason) {
        Reward reward = seen(rewardId, seenVersion);
        Step step = Step.by(currentUser.actor(), today.now(), reason);
        if (!reward.isApproved()) {
            consents.require(ConsentPurpose.REWARDS, reward.personId());
        }
        requireOnce(reward, draft);
        RewardAmount right = money.require(draft.kindId(), draft.decision().decidedOn());
        corrections.save(reward.correct(draft, right, today.date(), step));
        rewards.save(reward);
    }

    /** What the person's rewards said before they were corrected, the latest correction first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD})
    public List<CorrectionRow> ofPerson(UUID personId) {
        people.requireInScope(personId);
        return query.ofPerson(personId);
    }

    private void requireOnce(Reward reward, CorrectionDraft draft) {
        if (rewards.existsByPersonIdAndKindIdAndAchievedOnAndStatusNotAndIdNot(
                reward.personId(), draft.kindId(), reward.achievedOn(), RewardStatus.REFUSED, reward.id())) {
            throw new RuleViolation("reward.already-proposed");
        }
    }

    private Reward seen(UUID rewardId, int seenVersion) {
        Reward reward = rewards.findById(rewardId).orElseThrow(RuleViolation::notFound);
        people.requireInScope(reward.personId());
        ties.requireNone(reward.personId());
        if (reward.version() != seenVersion) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        return reward;
    }
}
