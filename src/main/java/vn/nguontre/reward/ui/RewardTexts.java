package vn.nguontre.reward.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguontre.reward.RewardAmount;
import vn.nguontre.reward.RewardKindDraft;
import vn.nguontre.reward.RewardRow;
import vn.nguontre.reward.RewardStatus;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** How rewards and their money are put into words. */
final class RewardTexts {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private RewardTexts() {}

    /** "0,3 × 2.530.000 đ = 759.000 đ, làm tròn lên 760.000 đ". */
    static String explain(RewardAmount money) {
        BigDecimal multiple = money.multiple();
        if (multiple == null) {
            return money.amount() == 0
                    ? I18NProvider.translate("reward.explain.none")
                    : I18NProvider.translate("reward.explain.fixed", Formats.dong(money.amount()));
        }
        String product = I18NProvider.translate(
                "reward.explain.multiple",
                number(multiple),
                Formats.dong(money.baseSalary()),
                number(money.exact()) + " đ");
        return money.exact().compareTo(BigDecimal.valueOf(money.amount())) == 0
                ? product
                : I18NProvider.translate("reward.explain.rounded", product, Formats.dong(money.amount()));
    }

    static String money(RewardKindDraft kind) {
        if (kind.multiple() != null) {
            return I18NProvider.translate("reward.catalogue.multiple-line", number(kind.multiple()));
        }
        return money(kind.fixedAmount());
    }

    static String money(@Nullable Long amount) {
        if (amount == null) {
            return "–";
        }
        return amount == 0 ? I18NProvider.translate("reward.no-money") : Formats.dong(amount);
    }

    static StatusChip chip(RewardStatus status) {
        Tone tone = switch (status) {
            case PROPOSED -> Tone.WAITING;
            case APPROVED -> Tone.GOOD;
            case REFUSED -> Tone.NEUTRAL;
        };
        return new StatusChip(I18NProvider.translate(status.textKey()), tone);
    }

    static String decision(RewardRow row) {
        return row.decisionNumber() == null
                ? Formats.orDash(row.refusalReason())
                : I18NProvider.translate("reward.decision-line", row.decisionNumber(), Formats.date(row.decidedOn()));
    }

    private static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(VIETNAMESE).format(number);
    }
}
