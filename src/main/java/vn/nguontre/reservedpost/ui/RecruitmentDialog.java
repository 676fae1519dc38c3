package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.RecruitmentDraft;
import vn.nguontre.reservedpost.RecruitmentOutcome;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks what the recruitment came to; closes only when the deed is done. */
class RecruitmentDialog extends PortalDialog {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 500;

    private final Select<RecruitmentOutcome> outcome = new Select<>();
    private final PortalDatePicker day;
    private final TextField number = new TextField();
    private final TextArea reason = new TextArea();
    private final boolean again;

    RecruitmentDialog(OfferRow offer, boolean again, Consumer<RecruitmentDraft> deed) {
        this.again = again;
        setHeaderTitle(getTranslation("reservedpost.recruitment.title"));
        setWidth("min(32rem, 92vw)");
        outcome.setLabel(getTranslation("reservedpost.recruitment.outcome"));
        outcome.setItems(RecruitmentOutcome.values());
        outcome.setItemLabelGenerator(o -> getTranslation(o.textKey()));
        outcome.setWidthFull();
        day = new PortalDatePicker(getTranslation("reservedpost.recruitment.decided-on"));
        number.setLabel(getTranslation("reservedpost.recruitment.number"));
        number.setMaxLength(LONGEST_NUMBER);
        number.setWidthFull();
        reason.setLabel(getTranslation("reservedpost.recruitment.reason"));
        reason.setHelperText(getTranslation(
                again ? "reservedpost.recruitment.reason-again" : "reservedpost.recruitment.reason-help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        Button save = new Button(getTranslation("reservedpost.recruitment.note"), e -> {
            if (isComplete()) {
                deed.accept(
                        new RecruitmentDraft(outcome.getValue(), day.getValue(), number.getValue(), reason.getValue()));
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(getTranslation(
                        "reservedpost.recruitment.lead",
                        offer.personName(),
                        offer.postTitle(),
                        Formats.day(offer.closedAt()))),
                outcome,
                day,
                number,
                reason);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private boolean isComplete() {
        boolean appointed = outcome.getValue() == RecruitmentOutcome.APPOINTED;
        return require(outcome, outcome.isEmpty())
                & require(day, day.isEmpty())
                & require(number, appointed && number.getValue().isBlank())
                & require(
                        reason,
                        (again || !outcome.isEmpty() && !appointed)
                                && reason.getValue().isBlank());
    }

    private boolean require(HasValidation field, boolean missing) {
        field.setErrorMessage(missing ? getTranslation("shared.required") : "");
        field.setInvalid(missing);
        return !missing;
    }
}
