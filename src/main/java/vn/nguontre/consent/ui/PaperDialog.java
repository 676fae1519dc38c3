package vn.nguontre.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.consent.ConsentRecording;
import vn.nguontre.consent.ConsentRow;
import vn.nguontre.consent.ConsentText;
import vn.nguontre.consent.PaperForm;
import vn.nguontre.shared.ui.NameList;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Records what stands on the collected forms of several people with the same answers. */
class PaperDialog extends PortalDialog {
    private final transient ConsentRecording recording;
    private final transient List<ConsentRow> people;
    private final transient Runnable saved;
    private final PortalDatePicker signedOn;
    private final Select<Integer> version = new Select<>();
    private final TextField guardianName = new TextField();
    private final AnswerFields pupil;
    private final @Nullable AnswerFields guardian;

    PaperDialog(Collection<ConsentRow> chosen, ConsentRecording recording, LocalDate today, Runnable saved) {
        this.recording = recording;
        this.saved = saved;
        people = List.copyOf(chosen);
        setHeaderTitle(getTranslation("consent.record-title", people.size()));
        setWidth("min(40rem, 94vw)");
        signedOn = new PortalDatePicker(getTranslation("consent.signed-on"), today);
        signedOn.setMax(today);
        signedOn.setRequired(true);
        version.setLabel(getTranslation("consent.form.version"));
        version.setItems(IntStream.rangeClosed(1, ConsentText.CURRENT).boxed().toList());
        version.setItemLabelGenerator(this::versionName);
        version.setValue(ConsentText.CURRENT);
        version.setHelperText(getTranslation("consent.form.version-help"));
        pupil = AnswerFields.of(getTranslation("consent.answerer.PUPIL"));
        Div form = new Div(signedOn, version);
        form.addClassNames("form", "two");
        add(names(people), new Paragraph(getTranslation("consent.record-text")), form, pupil);
        long withGuardian = people.stream().filter(ConsentRow::guardianNeeded).count();
        guardian = withGuardian == 0 ? null : AnswerFields.of(getTranslation("consent.answerer.GUARDIAN"));
        if (guardian != null) {
            guardianName.setLabel(getTranslation("consent.card.guardian-name"));
            guardianName.setMaxLength(120);
            guardianName.setVisible(people.size() == 1);
            add(new Paragraph(getTranslation("consent.record-guardian", withGuardian)), guardianName, guardian);
        }
        Button save = new Button(getTranslation("consent.record-save"), e -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private String versionName(int number) {
        return getTranslation(
                number == ConsentText.CURRENT ? "consent.form.version-current" : "consent.form.version-old", number);
    }

    /** Everybody it is about. */
    static NameList names(List<ConsentRow> people) {
        return new NameList(people.stream().map(ConsentRow::fullName).toList());
    }

    private void save() {
        LocalDate signed = signedOn.getValue();
        signedOn.setInvalid(signed == null);
        if (signed == null) {
            return;
        }
        var form = new PaperForm(
                signed,
                version.getValue(),
                pupil.answers(),
                guardian == null ? Map.of() : guardian.answers(),
                guardianName.getValue());
        List<String> standing =
                recording.record(people.stream().map(ConsentRow::personId).toList(), form);
        close();
        Notices.success(getTranslation("consent.recorded", people.size()));
        if (!standing.isEmpty()) {
            Notices.problem(getTranslation("consent.later-answer-stays", String.join(", ", standing)));
        }
        saved.run();
    }
}
