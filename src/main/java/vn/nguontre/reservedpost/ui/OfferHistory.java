package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nguontre.reservedpost.OfferEntryRow;
import vn.nguontre.shared.ui.Formats;

/** What happened to an offer between release and answer. */
class OfferHistory extends OrderedList {
    OfferHistory(List<OfferEntryRow> entries) {
        addClassName("timeline");
        setVisible(!entries.isEmpty());
        entries.forEach(e -> add(item(e)));
    }

    private ListItem item(OfferEntryRow entry) {
        String who = entry.actorName() == null
                ? getTranslation("reservedpost.offer-history.by-itself", Formats.dateTime(entry.at()))
                : getTranslation("reservedpost.offer-history.by", Formats.dateTime(entry.at()), entry.actorName());
        ListItem item = new ListItem(
                new Paragraph(
                        getTranslation(entry.kind().textKey(), entry.personName(), Formats.date(entry.lastDay()))),
                new Span(who));
        if (entry.way() != null) {
            item.add(new Paragraph(getTranslation(entry.way().textKey())));
        }
        if (entry.reason() != null) {
            item.add(new Paragraph(getTranslation(
                    entry.way() == null ? "reservedpost.offers.because" : "reservedpost.reminder.said",
                    entry.reason())));
        }
        return item;
    }
}
