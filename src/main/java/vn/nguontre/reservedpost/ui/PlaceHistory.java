package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nguontre.reservedpost.PlaceEntryRow;
import vn.nguontre.shared.ui.Formats;

/** Every entry about the places of a post: when, what, for whom, by whom and why. */
class PlaceHistory extends Section {
    PlaceHistory(List<PlaceEntryRow> entries) {
        addClassName("card");
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        entries.forEach(e -> list.add(item(e)));
        add(
                new H2(getTranslation("reservedpost.entries.title")),
                new Paragraph(getTranslation("reservedpost.entries.lead")),
                list);
    }

    private ListItem item(PlaceEntryRow entry) {
        String what = getTranslation(
                "reservedpost.entries.what",
                entry.place(),
                getTranslation(entry.state().textKey()));
        if (entry.personName() != null) {
            what = getTranslation("reservedpost.entries.for", what, entry.personName());
        }
        String who = entry.actorName() == null
                ? getTranslation("reservedpost.entries.by-itself", Formats.dateTime(entry.at()))
                : getTranslation(
                        "reservedpost.entries.by",
                        Formats.dateTime(entry.at()),
                        entry.actorName(),
                        Formats.orDash(entry.unitName()));
        ListItem item = new ListItem(new Paragraph(what), new Span(who));
        if (entry.reason() != null) {
            item.add(new Paragraph(getTranslation("reservedpost.offers.because", entry.reason())));
        }
        return item;
    }
}
