package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.nguontre.reservedpost.InterestRow;
import vn.nguontre.reservedpost.OpenPost;
import vn.nguontre.reservedpost.PostInterest;

/** The wanted posts in order, moved by up and down, and the open posts that may be added. */
class WishSection extends Section {
    private final transient PostInterest interest;
    private final transient Runnable afterwards;
    private final transient List<UUID> ranked;

    WishSection(List<InterestRow> wanted, List<OpenPost> open, PostInterest interest, Runnable afterwards) {
        this.interest = interest;
        this.afterwards = afterwards;
        ranked = wanted.stream().map(InterestRow::postId).toList();
        addClassName("card");
        add(new H2(getTranslation("reservedpost.wish.title")), new Paragraph(getTranslation("reservedpost.wish.lead")));
        if (wanted.isEmpty()) {
            add(new Paragraph(getTranslation("reservedpost.wish.none")));
        } else {
            OrderedList list = new OrderedList();
            wanted.forEach(w -> list.add(new ListItem(wish(w))));
            add(list);
        }
        List<OpenPost> others =
                open.stream().filter(p -> !ranked.contains(p.id())).toList();
        add(new H3(getTranslation("reservedpost.wish.others")));
        if (others.isEmpty()) {
            add(new Paragraph(
                    getTranslation(wanted.isEmpty() ? "reservedpost.wish.no-posts" : "reservedpost.wish.no-others")));
        }
        others.forEach(p -> add(offer(p)));
    }

    private Div wish(InterestRow wish) {
        int position = ranked.indexOf(wish.postId());
        Button up = icon(VaadinIcon.ARROW_UP, "reservedpost.wish.up", wish.title(), () -> move(position, -1));
        up.setEnabled(position > 0);
        up.setId(id(wish.postId(), -1));
        Button down = icon(VaadinIcon.ARROW_DOWN, "reservedpost.wish.down", wish.title(), () -> move(position, 1));
        down.setEnabled(position < ranked.size() - 1);
        down.setId(id(wish.postId(), 1));
        Button remove = icon(VaadinIcon.CLOSE_SMALL, "reservedpost.wish.remove", wish.title(), () -> {
            interest.withdraw(wish.postId());
            afterwards.run();
        });
        Div toolbar = new Div(up, down, remove);
        toolbar.addClassName("toolbar");
        return new Div(new Paragraph(getTranslation("reservedpost.wish.post", wish.title(), wish.agency())), toolbar);
    }

    private Div offer(OpenPost post) {
        Button add = new Button(getTranslation("reservedpost.wish.add"), e -> {
            List<UUID> longer = new ArrayList<>(ranked);
            longer.add(post.id());
            store(longer);
        });
        add.setAriaLabel(getTranslation("reservedpost.wish.add-of", post.title()));
        return new Div(
                new Paragraph(getTranslation("reservedpost.wish.post", post.title(), post.agency())),
                new Paragraph(getTranslation(
                        "reservedpost.wish.needs",
                        post.majors(),
                        getTranslation(post.degreeLevel().textKey()),
                        String.valueOf(post.year()))),
                add);
    }

    private void move(int position, int by) {
        List<UUID> moved = new ArrayList<>(ranked);
        int arrived = position + by;
        Collections.swap(moved, position, arrived);
        store(moved);
        boolean atTheEdge = arrived == 0 || arrived == ranked.size() - 1;
        focus(id(ranked.get(position), atTheEdge ? -by : by));
    }

    /** Whoever orders the list by keys goes on with the same post; where it cannot go further, with its way back. */
    private static void focus(String button) {
        UI.getCurrent().getPage().executeJs("document.getElementById($0)?.focus()", button);
    }

    private static String id(UUID post, int by) {
        return "wish-" + (by < 0 ? "up-" : "down-") + post;
    }

    private void store(List<UUID> order) {
        interest.rank(order);
        afterwards.run();
    }

    private Button icon(VaadinIcon icon, String text, String title, Runnable deed) {
        Button button = new Button(icon.create(), e -> deed.run());
        button.setAriaLabel(getTranslation(text, title));
        return button;
    }
}
