package vn.nguontre.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.nguontre.reward.DecisionDraft;
import vn.nguontre.reward.RewardDecision;
import vn.nguontre.reward.RewardRow;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;
import vn.nguontre.shared.ui.ReasonDialog;

/** The town committee decides: number and date, with the money worked out before its eyes; or a refusal with its reason. */
class DecisionDialog extends PortalDialog {
    private static final int LONGEST_NUMBER = 60;

    private final RewardDecision decision;
    private final transient RewardRow row;
    private final Runnable saved;
    private final TextField number;
    private final PortalDatePicker decidedOn;
    private final Div money = new Div();

    DecisionDialog(RewardDecision decision, RewardRow row, LocalDate today, Runnable saved) {
        this.decision = decision;
        this.row = row;
        this.saved = saved;
        setHeaderTitle(getTranslation("reward.decide.title", row.fullName()));
        setWidth("min(36rem, 92vw)");
        number = new TextField(getTranslation("reward.decide.number"));
        number.setMaxLength(LONGEST_NUMBER);
        number.setErrorMessage(getTranslation("reward.decision-number-required"));
        number.setRequired(true);
        number.setWidthFull();
        decidedOn = new PortalDatePicker(getTranslation("reward.decide.date"), today);
        decidedOn.setMax(today);
        decidedOn.setMin(row.achievedOn());
        decidedOn.setRequired(true);
        decidedOn.setWidthFull();
        decidedOn.addValueChangeListener(e -> showMoney());
        money.addClassNames("notice", "notice-info");
        money.getElement().setAttribute("aria-live", "polite");
        add(facts(), number, decidedOn, money);
        addButtons();
        showMoney();
    }

    private Facts facts() {
        return new Facts()
                .with(getTranslation("reward.kind"), row.kindName())
                .with(getTranslation("reward.achievement"), row.achievement())
                .with(getTranslation("reward.achieved-on"), Formats.date(row.achievedOn()))
                .with(
                        getTranslation("reward.proposed-by"),
                        getTranslation("reward.proposed-line", row.proposedByUnit(), Formats.date(row.proposedOn())));
    }

    private void addButtons() {
        Button refuse = new Button(getTranslation("reward.decide.refuse"), e -> askReason());
        Button approve = new Button(getTranslation("reward.decide.approve"), e -> approve());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), refuse, approve);
    }

    private void showMoney() {
        LocalDate day = decidedOn.getValue();
        money.setText(day == null ? "" : explain(day));
    }

    private String explain(LocalDate day) {
        return decision.amount(row.id(), day)
                .map(RewardTexts::explain)
                .orElseGet(() -> getTranslation("reward.kind-not-in-force", Formats.date(day)));
    }

    private void approve() {
        number.setInvalid(number.getValue().isBlank());
        decidedOn.setInvalid(decidedOn.getValue() == null);
        if (number.isInvalid() || decidedOn.isInvalid()) {
            return;
        }
        decision.approve(row.id(), row.version(), new DecisionDraft(number.getValue(), decidedOn.getValue()));
        done("reward.decide.approved");
    }

    private void askReason() {
        new ReasonDialog(
                        getTranslation("reward.decide.refuse"),
                        getTranslation("reward.decide.refuse-text", row.fullName()),
                        this::refuse)
                .open();
    }

    private void refuse(String reason) {
        decision.refuse(row.id(), row.version(), reason);
        done("reward.decide.refused");
    }

    private void done(String key) {
        close();
        Notices.success(getTranslation(key, row.fullName()));
        saved.run();
    }
}
