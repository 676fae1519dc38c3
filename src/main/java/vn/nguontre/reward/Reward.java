package vn.nguontre.reward;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** A reward proposed for an achievement, then approved with its money or refused; decided once, and corrected only with a reason. */
@Entity
@Table(name = "reward")
class Reward extends VersionedEntity {
    private static final int LONGEST_ACHIEVEMENT = 300;
    private static final int LONGEST_NUMBER = 60;

    private UUID personId;
    private UUID kindId;
    private String achievement;
    private LocalDate achievedOn;

    @Enumerated(EnumType.STRING)
    private RewardStatus status = RewardStatus.PROPOSED;

    private UUID proposingUnitId;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "proposed_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "proposed_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "proposed_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "proposal_reason"))
    private Step proposed;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "decided_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "decided_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "refusal_reason"))
    private @Nullable Step decided;

    private @Nullable String decisionNumber;
    private @Nullable LocalDate decidedOn;
    private @Nullable Long baseSalary;
    private @Nullable Long amount;

    @SuppressWarnings("NullAway.Init")
    protected Reward() {}

    Reward(RewardDraft draft, LocalDate today, Actor actor, Step proposed) {
        achievement = VietnameseText.clean(draft.achievement());
        if (achievement.isEmpty() || achievement.length() > LONGEST_ACHIEVEMENT) {
            throw new RuleViolation("reward.achievement-required", LONGEST_ACHIEVEMENT);
        }
        if (draft.achievedOn().isAfter(today)) {
            throw new RuleViolation("reward.achieved-in-future");
        }
        personId = draft.personId();
        kindId = draft.kindId();
        achievedOn = draft.achievedOn();
        proposingUnitId = actor.unitId();
        this.proposed = proposed;
    }

    /** Approves with the money as the catalogue and the base salary of the decision's day have it. */
    void approve(DecisionDraft decision, RewardAmount money, LocalDate today, Step step) {
        requireUndecided();
        award(decision, money, today);
        decided = step;
    }

    private void award(DecisionDraft decision, RewardAmount money, LocalDate today) {
        String number = VietnameseText.clean(decision.number());
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new RuleViolation("reward.decision-number-required");
        }
        if (decision.decidedOn().isAfter(today)) {
            throw new RuleViolation("reward.decided-in-future");
        }
        if (decision.decidedOn().isBefore(achievedOn)) {
            throw new RuleViolation("reward.decided-before-achieved", achievedOn);
        }
        status = RewardStatus.APPROVED;
        decisionNumber = number;
        decidedOn = decision.decidedOn();
        baseSalary = money.baseSalary();
        amount = money.amount();
    }

    /** Puts the decision right, or gives what was refused by mistake; returns what stood there before. */
    RewardCorrection correct(CorrectionDraft right, RewardAmount money, LocalDate today, Step step) {
        if (status == RewardStatus.PROPOSED) {
            throw new RuleViolation("reward.not-decided");
        }
        if (isApproved()
                && kindId.equals(right.kindId())
                && right.decision().decidedOn().equals(decidedOn)
                && VietnameseText.clean(right.decision().number()).equals(decisionNumber)) {
            throw new RuleViolation("reward.correction-changes-nothing");
        }
        RewardCorrection before = asItStands(step);
        if (!isApproved()) {
            decided = new Step(step.accountId(), step.actorName(), step.unitName(), step.at(), null);
        }
        kindId = right.kindId();
        award(right.decision(), money, today);
        return before;
    }

    private RewardCorrection asItStands(Step step) {
        var before = new RewardCorrection(id(), status, kindId, step);
        return isApproved()
                ? before.approvedBefore(decisionNumber, decidedOn, baseSalary, amount)
                : before.refusedBefore(decided == null ? null : decided.reason());
    }

    /** Refuses; the step says why. */
    void refuse(Step step) {
        requireUndecided();
        status = RewardStatus.REFUSED;
        decided = step;
    }

    private void requireUndecided() {
        if (status != RewardStatus.PROPOSED) {
            throw new RuleViolation("reward.already-decided");
        }
    }

    boolean isApproved() {
        return status == RewardStatus.APPROVED;
    }

    LocalDate achievedOn() {
        return achievedOn;
    }

    UUID personId() {
        return personId;
    }

    UUID kindId() {
        return kindId;
    }
}
