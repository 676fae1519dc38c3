package vn.nguontre.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import vn.nguontre.reward.CorrectionDraft;
import vn.nguontre.reward.DecisionDraft;
import vn.nguontre.reward.RewardCorrections;
import vn.nguontre.reward.RewardKindRow;
import vn.nguontre.reward.RewardRow;
import vn.nguontre.reward.RewardStatus;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** How a decision should have read, with the money worked out anew; closes only when it is stored. */
class CorrectionDialog extends PortalDialog {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 500;

    private final RewardCorrections corrections;
    private final transient RewardRow row;
    private final Runnable saved;
    private final ComboBox<RewardKindRow> kind = new ComboBox<>();
    private final TextField number = new TextField(getTranslation("reward.decide.number"));
    private final PortalDatePicker decidedOn = new PortalDatePicker(getTranslation("reward.decide.date"));
    private final TextArea reason = new TextArea(getTranslation("shared.reason"));
    private final Div money = new Div();

    CorrectionDialog(
            RewardCorrections corrections, List<RewardKindRow> kinds, RewardRow row, LocalDate today, Runnable saved) {
        this.corrections = corrections;
        this.row = row;
        this.saved = saved;
        setHeaderTitle(getTranslation("reward.correct.title", row.fullName()));
        setWidth("min(36rem, 92vw)");
        offer(kinds);
        describeFields(today);
        money.addClassNames("notice", "notice-info");
        money.getElement().setAttribute("aria-live", "polite");
        String text = row.status() == RewardStatus.REFUSED ? "reward.correct.refused-text" : "reward.correct.text";
        Div form = new Div(kind, number, decidedOn, money, reason);
        form.addClassName("form");
        add(new Paragraph(getTranslation(text)), form);
        Button save = new Button(getTranslation("reward.correct.save"), e -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
        showMoney();
    }

    private void offer(List<RewardKindRow> kinds) {
        kind.setLabel(getTranslation("reward.kind"));
        kind.setItemLabelGenerator(RewardKindRow::name);
        kind.setItems(kinds);
        kinds.stream().filter(k -> k.id().equals(row.kindId())).findFirst().ifPresent(kind::setValue);
        kind.setErrorMessage(getTranslation("shared.required"));
        kind.setRequired(true);
        kind.setWidthFull();
        kind.addValueChangeListener(e -> showMoney());
    }

    private void describeFields(LocalDate today) {
        number.setMaxLength(LONGEST_NUMBER);
        number.setErrorMessage(getTranslation("reward.decision-number-required"));
        number.setValue(row.decisionNumber() == null ? "" : row.decisionNumber());
        number.setRequired(true);
        number.setWidthFull();
        decidedOn.setMin(row.achievedOn());
        decidedOn.setMax(today);
        decidedOn.setValue(row.decidedOn());
        decidedOn.setRequired(true);
        decidedOn.setWidthFull();
        decidedOn.addValueChangeListener(e -> showMoney());
        reason.setMaxLength(LONGEST_REASON);
        reason.setErrorMessage(getTranslation("shared.reason-required"));
        reason.setRequired(true);
        reason.setWidthFull();
    }

    private void showMoney() {
        LocalDate day = decidedOn.getValue();
        RewardKindRow chosen = kind.getValue();
        money.setText(
                day == null || chosen == null
                        ? ""
                        : corrections
                                .amount(chosen.id(), day)
                                .map(RewardTexts::explain)
                                .orElseGet(() -> getTranslation("reward.kind-not-in-force", Formats.date(day))));
        money.setVisible(!money.getText().isEmpty());
    }

    private void save() {
        kind.setInvalid(kind.isEmpty());
        number.setInvalid(number.getValue().isBlank());
        decidedOn.setInvalid(decidedOn.isEmpty());
        reason.setInvalid(reason.getValue().isBlank());
        if (kind.isInvalid() || number.isInvalid() || decidedOn.isInvalid() || reason.isInvalid()) {
            return;
        }
        var decision = new DecisionDraft(number.getValue(), decidedOn.getValue());
        corrections.correct(
                row.id(), row.version(), new CorrectionDraft(kind.getValue().id(), decision), reason.getValue());
        close();
        Notices.success(getTranslation("reward.correct.done", row.fullName()));
        saved.run();
    }
}
