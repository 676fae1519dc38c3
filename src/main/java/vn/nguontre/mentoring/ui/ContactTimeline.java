package vn.nguontre.mentoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nguontre.mentoring.ContactRow;
import vn.nguontre.shared.ui.Formats;

/** The contacts, latest first. */
class ContactTimeline extends Div {
    private final transient Deeds deeds;

    ContactTimeline(List<ContactRow> contacts, Deeds deeds) {
        this.deeds = deeds;
        if (contacts.isEmpty()) {
            add(new Paragraph(getTranslation("mentoring.panel.no-contacts")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        contacts.forEach(contact -> list.add(item(contact)));
        add(list);
    }

    private ListItem item(ContactRow contact) {
        ListItem item = new ListItem(new Div(new Span(getTranslation(
                "mentoring.panel.contact",
                Formats.date(contact.date()),
                getTranslation(contact.kind().textKey())))));
        if (contact.note() != null) {
            item.add(new Paragraph(contact.note()));
        }
        item.add(new Div(getTranslation("mentoring.panel.by", contact.actorName(), contact.unitName())));
        if (contact.own()) {
            Div bar = new Div(
                    deed("mentoring.contact.correct", contact, () -> deeds.correct(contact)),
                    deed("mentoring.contact.remove", contact, () -> deeds.remove(contact)));
            bar.addClassName("toolbar");
            item.add(bar);
        }
        return item;
    }

    private Button deed(String key, ContactRow contact, Runnable deed) {
        Button button = new Button(getTranslation(key), e -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + ", " + Formats.date(contact.date()));
        return button;
    }

    /** What the reader may do with their own notes. */
    interface Deeds {
        void correct(ContactRow contact);

        void remove(ContactRow contact);
    }
}
