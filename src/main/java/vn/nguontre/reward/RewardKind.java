package vn.nguontre.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** A reward that may be given, with issuer and legal basis; its money is a multiple of the base salary or a fixed amount. */
@Entity
@Table(name = "reward_kind")
class RewardKind extends VersionedEntity {
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private RewardForm form;

    private String issuer;
    private String legalBasis;
    private @Nullable BigDecimal multiple;
    private @Nullable Long fixedAmount;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private boolean toBeConfirmed;

    @SuppressWarnings("NullAway.Init")
    protected RewardKind() {}

    RewardKind(RewardKindDraft draft) {
        code = id().toString();
        change(draft);
    }

    /** Corrects the entry; rewards already decided keep their amount. */
    final void change(RewardKindDraft draft) {
        check(draft);
        name = VietnameseText.clean(draft.name());
        form = draft.form();
        issuer = VietnameseText.clean(draft.issuer());
        legalBasis = VietnameseText.clean(draft.legalBasis());
        multiple = draft.multiple();
        fixedAmount = draft.fixedAmount();
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        toBeConfirmed = draft.toBeConfirmed();
    }

    private static void check(RewardKindDraft draft) {
        if (draft.name().isBlank()
                || draft.issuer().isBlank()
                || draft.legalBasis().isBlank()) {
            throw new RuleViolation("reward.kind-incomplete");
        }
        if ((draft.multiple() == null) == (draft.fixedAmount() == null)) {
            throw new RuleViolation("reward.multiple-or-fixed");
        }
        if (draft.multiple() != null && draft.multiple().signum() <= 0
                || draft.fixedAmount() != null && draft.fixedAmount() < 0) {
            throw new RuleViolation("reward.amount-negative");
        }
        if (draft.validTo() != null && draft.validTo().isBefore(draft.validFrom())) {
            throw new RuleViolation("reward.kind-ends-before-start");
        }
    }

    RewardAmount amountAt(long baseSalary, long rounding) {
        return multiple != null
                ? RewardAmount.ofMultiple(multiple, baseSalary, rounding)
                : RewardAmount.ofFixed(fixedAmount == null ? 0 : fixedAmount, baseSalary);
    }

    RewardKindRow row() {
        return new RewardKindRow(
                id(),
                new RewardKindDraft(
                        name, form, issuer, legalBasis, multiple, fixedAmount, validFrom, validTo, toBeConfirmed));
    }
}
