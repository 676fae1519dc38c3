package vn.nguontre.mentoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import vn.nguontre.mentoring.ContactKind;
import vn.nguontre.mentoring.ContactLog;
import vn.nguontre.mentoring.ContactNote;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** The second of two taps: how somebody was in touch; today is preset, the line may stay empty. */
class ContactDialog extends PortalDialog {
    private static final int LONGEST_NOTE = 200;

    private final Consumer<ContactNote> save;
    private final PortalDatePicker date;
    private final TextField note;

    ContactDialog(ContactLog log, UUID personId, String fullName, LocalDate today, Runnable saved) {
        this(fullName, today, new ContactNote(today, ContactKind.CALL, ""), said -> {
            log.log(personId, said);
            Notices.success(UI.getCurrent().getTranslation("mentoring.log.saved", fullName));
            saved.run();
        });
    }

    /** The same dialog over a note that is to be put right. */
    ContactDialog(String fullName, LocalDate today, ContactNote first, Consumer<ContactNote> save) {
        this.save = save;
        setHeaderTitle(getTranslation("mentoring.log-for", fullName));
        setWidth("min(32rem, 92vw)");
        date = new PortalDatePicker(getTranslation("mentoring.log.date"), first.date());
        date.setMax(today);
        date.setRequired(true);
        date.setWidthFull();
        note = new TextField(getTranslation("mentoring.log.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setValue(first.note());
        note.setWidthFull();
        add(new Paragraph(getTranslation("mentoring.log.hint")), date, note, kinds());
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()));
    }

    private Div kinds() {
        Div kinds = new Div();
        kinds.addClassName("toolbar");
        kinds.getElement().setAttribute("role", "group");
        kinds.getElement().setAttribute("aria-label", getTranslation("mentoring.log.kinds"));
        for (ContactKind kind : ContactKind.values()) {
            kinds.add(new Button(getTranslation(kind.textKey()), e -> save(kind)));
        }
        return kinds;
    }

    private void save(ContactKind kind) {
        LocalDate day = date.getValue();
        if (day == null) {
            date.setInvalid(true);
            date.focus();
            return;
        }
        save.accept(new ContactNote(day, kind, note.getValue()));
        close();
    }
}
