package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.nguontre.nomination.NomineeEvent;
import vn.nguontre.shared.ui.Formats;

/** Who did what with a nominee, when and why. */
class NomineeTimeline extends OrderedList {
    NomineeTimeline(List<NomineeEvent> history) {
        addClassName("timeline");
        history.forEach(event -> add(line(event)));
    }

    private ListItem line(NomineeEvent event) {
        ListItem item = new ListItem();
        item.addClassName("done");
        Element title = new Element("strong");
        title.setText(getTranslation(event.textKey()));
        item.getElement().appendChild(title);
        Span when = new Span(Formats.dateTime(event.at()) + " · " + who(event));
        when.addClassName("when");
        item.add(when);
        if (event.reason() != null) {
            item.add(new Paragraph(event.reason()));
        }
        return item;
    }

    private static String who(NomineeEvent event) {
        return event.actorName() == null ? event.unitName() : event.actorName() + ", " + event.unitName();
    }
}
