package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguontre.reservedpost.MeetingDraft;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks for the committee's meeting and its resolution; closes only when it was entered. */
class MeetingDialog extends PortalDialog {
    private final PortalDatePicker heldOn = new PortalDatePicker(getTranslation("reservedpost.meeting.held-on"));
    private final TextArea present = new TextArea();
    private final IntegerField votesFor = new IntegerField();
    private final IntegerField votesAgainst = new IntegerField();
    private final TextField number = new TextField();
    private final PortalDatePicker date = new PortalDatePicker(getTranslation("reservedpost.meeting.date"));
    private final transient RequiredFields required =
            new RequiredFields(heldOn, present, votesFor, votesAgainst, number, date);

    MeetingDialog(@Nullable MeetingDraft earlier, LocalDate today, int departures, Consumer<MeetingDraft> deed) {
        setHeaderTitle(getTranslation("reservedpost.run.prepare"));
        setWidth("min(36rem, 94vw)");
        present.setLabel(getTranslation("reservedpost.meeting.present"));
        present.setHelperText(getTranslation("reservedpost.meeting.present-help"));
        present.setMinRows(3);
        votesFor.setLabel(getTranslation("reservedpost.meeting.votes-for"));
        votesAgainst.setLabel(getTranslation("reservedpost.meeting.votes-against"));
        number.setLabel(getTranslation("reservedpost.meeting.number"));
        number.setMaxLength(60);
        show(earlier, today);
        FormLayout form = new FormLayout(heldOn, present, votesFor, votesAgainst, number, date);
        form.addClassName("form");
        add(new Paragraph(getTranslation("reservedpost.run.prepare-text", departures)), form);
        Button save = new Button(getTranslation("reservedpost.run.prepare"), e -> save(deed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private void show(@Nullable MeetingDraft earlier, LocalDate today) {
        heldOn.setMax(today);
        date.setMax(today);
        heldOn.setValue(earlier == null ? today : earlier.heldOn());
        date.setValue(earlier == null ? today : earlier.resolutionDate());
        votesAgainst.setValue(earlier == null ? 0 : earlier.votesAgainst());
        if (earlier != null) {
            present.setValue(String.join("\n", earlier.present()));
            votesFor.setValue(earlier.votesFor());
            number.setValue(earlier.resolutionNumber());
        }
    }

    private void save(Consumer<MeetingDraft> deed) {
        if (!required.filled(this)) {
            return;
        }
        deed.accept(new MeetingDraft(
                heldOn.getValue(),
                List.of(present.getValue().split("\\n", -1)),
                votesFor.getValue(),
                votesAgainst.getValue(),
                number.getValue(),
                date.getValue()));
        close();
    }
}
