package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.nguontre.reservedpost.OfferChain.Link;
import vn.nguontre.reservedpost.PostChain;
import vn.nguontre.shared.ui.Formats;

/** Who is offered a post until when, one after the other. */
class ChainList extends Div {
    ChainList(PostChain chain) {
        OrderedList list = new OrderedList();
        List<Link> links = chain.chain().links();
        for (int i = 0; i < links.size(); i++) {
            String key = i < chain.places() ? "reservedpost.chain.link" : "reservedpost.chain.then";
            Link link = links.get(i);
            list.add(new ListItem(getTranslation(key, link.name(), Formats.date(link.lastDay()))));
        }
        list.add(new ListItem(getTranslation("reservedpost.chain.end")));
        add(new H3(getTranslation("reservedpost.chain.title", chain.postTitle(), chain.places())), list);
        if (!chain.withoutConsent().isEmpty()) {
            Paragraph without = new Paragraph(
                    getTranslation("reservedpost.chain.without-consent", String.join(", ", chain.withoutConsent())));
            without.addClassNames("notice", "notice-warn");
            add(without);
        }
    }
}
