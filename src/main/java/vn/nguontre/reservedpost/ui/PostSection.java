package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.reservedpost.InterestRow;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.shared.ui.Formats;

/** A person's study, wishes and offers to read. */
class PostSection extends Section {
    PostSection(@Nullable StudyDraft study, List<InterestRow> wishes, List<OfferRow> offers) {
        addClassName("card");
        add(new H2(getTranslation("reservedpost.panel.title")), new Paragraph(PostTexts.study(this, study)));
        if (wishes.isEmpty()) {
            add(new Paragraph(getTranslation("reservedpost.panel.no-wish")));
        } else {
            OrderedList list = new OrderedList();
            wishes.forEach(w -> list.add(new ListItem(
                    new Paragraph(getTranslation("reservedpost.wish.post", w.title(), w.agency())),
                    PostTexts.chip(this, w.fit()))));
            add(list);
        }
        offers.forEach(o -> add(
                new Paragraph(getTranslation(
                        "reservedpost.panel.offer",
                        o.postTitle(),
                        Formats.dateTime(o.releasedAt()),
                        Formats.date(o.lastDay()))),
                PostTexts.chip(this, o.status())));
    }
}
