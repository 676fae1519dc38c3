package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import vn.nguontre.dataright.Asker;
import vn.nguontre.dataright.PaperRequests;
import vn.nguontre.dataright.RequestKind;
import vn.nguontre.people.PersonField;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** What a guardian or young person has asked on paper. */
class PaperRequestDialog extends PortalDialog {
    private static final int LONGEST_REASON = 500;

    private final transient PaperRequests requests;
    private final UUID personId;
    private final Select<RequestKind> kind = new Select<>();
    private final Select<Asker> asker = new Select<>();
    private final Select<PersonField> field = new Select<>();
    private final WantedField wanted;
    private final PortalDatePicker received;
    private final TextArea reason = new TextArea();

    PaperRequestDialog(UUID personId, PaperRequests requests, LocalDate today) {
        this.personId = personId;
        this.requests = requests;
        setHeaderTitle(getTranslation("dataright.paper.record"));
        setWidth("min(34rem, 94vw)");
        wanted = new WantedField(getTranslation("dataright.correct.wanted"));
        received = new PortalDatePicker(getTranslation("dataright.paper.received"), today);
        received.setMax(today);
        describeChoices();
        reason.setLabel(getTranslation("dataright.paper.reason"));
        reason.setMaxLength(LONGEST_REASON);
        Div form = new Div(asker, kind, field, wanted, received, reason);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("shared.save"), e -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private void describeChoices() {
        kind.setLabel(getTranslation("dataright.paper.kind"));
        kind.setItems(RequestKind.CORRECTION, RequestKind.COPY, RequestKind.RESTRICTION, RequestKind.DELETION);
        kind.setItemLabelGenerator(k -> getTranslation(k.textKey()));
        kind.addValueChangeListener(e -> showValue(e.getValue() == RequestKind.CORRECTION));
        asker.setLabel(getTranslation("dataright.paper.asker"));
        asker.setItems(Asker.values());
        asker.setItemLabelGenerator(a -> getTranslation(a.textKey()));
        field.setLabel(getTranslation("dataright.correct.field"));
        field.setItems(PersonField.values());
        field.setItemLabelGenerator(f -> getTranslation(f.textKey()));
        field.addValueChangeListener(e -> wanted.suit(e.getValue()));
        showValue(false);
    }

    private void showValue(boolean correction) {
        field.setVisible(correction);
        wanted.setVisible(correction);
    }

    private void save() {
        boolean correction = kind.getValue() == RequestKind.CORRECTION;
        if (kind.getValue() == null
                || asker.getValue() == null
                || received.getValue() == null
                || reason.getValue().isBlank()
                || (correction && field.getValue() == null)) {
            throw new RuleViolation("dataright.paper.incomplete");
        }
        if (correction) {
            requests.correct(
                    personId,
                    field.getValue(),
                    wanted.value(),
                    asker.getValue(),
                    received.getValue(),
                    reason.getValue());
        } else if (kind.getValue() == RequestKind.COPY) {
            requests.copy(personId, asker.getValue(), received.getValue(), reason.getValue());
        } else {
            requests.stop(personId, kind.getValue(), asker.getValue(), received.getValue(), reason.getValue());
        }
        close();
        Notices.success(getTranslation("dataright.paper.recorded"));
    }
}
