package vn.nguontre.admission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.nguontre.admission.MilestoneDates;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Everything that a file says, to be put right at once with a reason; closes only when it is stored. */
class CorrectionDialog extends PortalDialog {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 500;

    private final Div form = new Div();
    private final LocalDate latest;
    private final PortalDatePicker registered;
    private final TextField certificate;
    private final PortalDatePicker issued;
    private final TextField decision;
    private final PortalDatePicker decided;
    private final PortalDatePicker received;
    private final PortalDatePicker ceremony;
    private final TextArea reason = new TextArea(getTranslation("shared.reason"));

    /** The deed is done with what is right and why. */
    CorrectionDialog(MilestoneDates now, LocalDate latest, BiConsumer<MilestoneDates, String> deed) {
        this.latest = latest;
        setHeaderTitle(getTranslation("admission.correct.title"));
        setWidth("min(34rem, 94vw)");
        form.addClassName("form");
        registered = day("admission.class-registered", now.classRegisteredOn());
        certificate = number("admission.certificate-number", now.certificateNumber());
        issued = day("admission.issued-on", now.certificateIssuedOn());
        decision = number("admission.decision-number", now.decisionNumber());
        decided = day("admission.decided-on", now.decidedOn());
        received = day("admission.received-on", now.decisionReceivedOn());
        ceremony = day("admission.held-on", now.ceremonyOn());
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequired(true);
        reason.setErrorMessage(getTranslation("shared.reason-required"));
        form.add(reason);
        add(new Paragraph(getTranslation("admission.correct.text")), form);
        Button save = new Button(getTranslation("admission.correct.save"), e -> save(deed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private PortalDatePicker day(String label, @Nullable LocalDate now) {
        PortalDatePicker field = new PortalDatePicker(getTranslation(label));
        field.setMax(latest);
        field.setClearButtonVisible(true);
        field.setValue(now);
        form.add(field);
        return field;
    }

    private TextField number(String label, @Nullable String now) {
        TextField field = new TextField(getTranslation(label));
        field.setMaxLength(LONGEST_NUMBER);
        field.setValue(now == null ? "" : now);
        form.add(field);
        return field;
    }

    private void save(BiConsumer<MilestoneDates, String> deed) {
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            return;
        }
        var right = new MilestoneDates(
                registered.getValue(),
                certificate.getValue(),
                issued.getValue(),
                decision.getValue(),
                decided.getValue(),
                received.getValue(),
                ceremony.getValue());
        deed.accept(right, reason.getValue());
        close();
        Notices.success(getTranslation("shared.saved"));
    }
}
