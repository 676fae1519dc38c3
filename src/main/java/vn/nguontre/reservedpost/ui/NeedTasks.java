package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.nguontre.reservedpost.NeedDesk;
import vn.nguontre.reservedpost.NeedRow;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.ReasonDialog;

/** What the wards ask for: to decide, to turn into a post, and what is done. */
class NeedTasks extends Div {
    private final transient NeedDesk desk;

    NeedTasks(NeedDesk desk) {
        this.desk = desk;
        show();
    }

    private void show() {
        removeAll();
        List<NeedRow> needs = desk.all();
        if (needs.isEmpty()) {
            add(new EmptyState(
                    getTranslation("reservedpost.need.empty.town"),
                    getTranslation("reservedpost.need.empty-text.town")));
            return;
        }
        group(
                "reservedpost.need.to-decide",
                needs.stream().filter(NeedRow::isOpen).toList());
        group(
                "reservedpost.need.to-enter",
                needs.stream().filter(NeedRow::waitsForPost).toList());
        group(
                "reservedpost.need.done",
                needs.stream().filter(n -> !n.isOpen() && !n.waitsForPost()).toList());
    }

    private void group(String title, List<NeedRow> needs) {
        if (needs.isEmpty()) {
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        needs.forEach(n -> cards.add(card(n)));
        add(new Section(new H2(getTranslation(title, needs.size())), cards));
    }

    private NeedCard card(NeedRow need) {
        NeedCard card = new NeedCard(need);
        if (need.isOpen()) {
            Button accept = new Button(getTranslation("reservedpost.need.accept"), e -> accept(need));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            card.act(accept, new Button(getTranslation("reservedpost.need.refuse"), e -> refuse(need)));
        } else if (need.waitsForPost()) {
            card.act(new Button(
                    getTranslation("reservedpost.need.enter-post"),
                    e -> PostNavigation.open(PostNavigation.neededPost(need.id()))));
        } else if (need.postId() != null) {
            card.act(new Anchor(PostNavigation.form(need.postId()), getTranslation("reservedpost.need.see-post")));
        }
        return card;
    }

    private void accept(NeedRow need) {
        new ReasonDialog(
                        getTranslation("reservedpost.need.accept"),
                        getTranslation("reservedpost.need.accept-text", need.title(), need.unitName()),
                        remark -> {
                            desk.accept(need.id(), need.version(), remark);
                            PostNavigation.open(PostNavigation.neededPost(need.id()));
                        })
                .open();
    }

    private void refuse(NeedRow need) {
        new ReasonDialog(
                        getTranslation("reservedpost.need.refuse"),
                        getTranslation("reservedpost.need.refuse-text", need.title(), need.unitName()),
                        reason -> {
                            desk.refuse(need.id(), need.version(), reason);
                            show();
                        })
                .open();
    }
}
