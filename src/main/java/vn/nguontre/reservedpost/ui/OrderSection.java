package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.nguontre.reservedpost.PostOrder;

/** For each post of a run the order of its candidates, and where its places ended. */
class OrderSection extends Div {
    OrderSection(List<PostOrder> posts) {
        setVisible(!posts.isEmpty());
        add(new H3(getTranslation("reservedpost.order.title")));
        posts.forEach(post -> add(order(post)));
    }

    private Div order(PostOrder post) {
        Div all = new Div(
                new H4(post.title()),
                new Paragraph(getTranslation(
                        "reservedpost.order.places",
                        post.agency(),
                        post.places(),
                        post.ranked().size())));
        all.addClassName("entry");
        if (!post.ranked().isEmpty()) {
            all.add(list(post.ranked().subList(0, post.cutAfter()), 1));
        }
        if (post.cutAfter() < post.ranked().size()) {
            Paragraph cut = new Paragraph(getTranslation("reservedpost.annex.cut", post.places()));
            cut.addClassName("cut");
            all.add(
                    cut,
                    list(post.ranked().subList(post.cutAfter(), post.ranked().size()), post.cutAfter() + 1));
        }
        return all;
    }

    private OrderedList list(List<PostOrder.Place> places, int first) {
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("start", Integer.toString(first));
        places.forEach(place -> list.add(new ListItem(getTranslation(
                "reservedpost.order.place",
                place.line().personName(),
                place.choice().points().total(),
                Explanations.why(this, place.choice())))));
        return list;
    }
}
