package vn.nguontre.reward.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nguontre.reward.CorrectionRow;
import vn.nguontre.reward.RewardStatus;
import vn.nguontre.shared.ui.Formats;

/** What a reward said before each of its corrections; opened by who wants to know. */
class CorrectionLog extends NativeDetails {
    CorrectionLog(List<CorrectionRow> corrections) {
        setSummaryText(getTranslation("reward.correct.log", corrections.size()));
        UnorderedList lines = new UnorderedList();
        corrections.forEach(c -> lines.add(new ListItem(line(c))));
        setContent(lines);
    }

    private String line(CorrectionRow row) {
        if (row.status() == RewardStatus.REFUSED) {
            return getTranslation(
                    "reward.correct.was-refused",
                    Formats.dateTime(row.at()),
                    row.actorName(),
                    row.kindName(),
                    Formats.orDash(row.refusalReason()),
                    row.reason());
        }
        return getTranslation(
                "reward.correct.was-approved",
                Formats.dateTime(row.at()),
                row.actorName(),
                row.kindName(),
                getTranslation(
                        "reward.decision-line", Formats.orDash(row.decisionNumber()), Formats.date(row.decidedOn())),
                RewardTexts.money(row.amount()),
                row.reason());
    }
}
