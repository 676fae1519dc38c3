package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.nguontre.reservedpost.NeedProposing;
import vn.nguontre.reservedpost.NeedRow;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Notices;

/** A ward's proposals, and the form for a new one. */
class OwnNeeds extends Div {
    private final transient NeedProposing proposing;

    OwnNeeds(NeedProposing proposing) {
        this.proposing = proposing;
        showList();
    }

    private void showList() {
        removeAll();
        Button propose = primary("reservedpost.need.propose", this::showForm);
        List<NeedRow> needs = proposing.own();
        if (needs.isEmpty()) {
            add(new EmptyState(
                    getTranslation("reservedpost.need.empty.ward"),
                    getTranslation("reservedpost.need.empty-text.ward"),
                    propose));
            return;
        }
        Div toolbar = new Div(propose);
        toolbar.addClassName("toolbar");
        Div cards = new Div();
        cards.addClassName("cards");
        needs.forEach(n -> cards.add(card(n)));
        add(toolbar, cards);
    }

    private NeedCard card(NeedRow need) {
        NeedCard card = new NeedCard(need);
        if (need.isOpen()) {
            card.act(new Button(getTranslation("reservedpost.need.withdraw"), e -> confirmWithdrawal(need)));
        }
        return card;
    }

    private void confirmWithdrawal(NeedRow need) {
        String title = getTranslation("reservedpost.need.withdraw");
        new ConfirmationDialog(
                        title,
                        title,
                        () -> {
                            proposing.withdraw(need.id(), need.version());
                            showList();
                        },
                        new Paragraph(getTranslation("reservedpost.need.withdraw-text", need.title())))
                .open();
    }

    private void showForm() {
        removeAll();
        NeedForm form = new NeedForm(proposing.thisYear());
        Button send = primary("reservedpost.need.send", () -> send(form));
        Div toolbar = new Div(send, new Button(getTranslation("shared.cancel"), e -> showList()));
        toolbar.addClassName("toolbar");
        Section card = new Section(new H2(getTranslation("reservedpost.need.propose")), form, toolbar);
        card.addClassNames("card", "narrow");
        add(card);
    }

    private void send(NeedForm form) {
        if (form.isFilled()) {
            proposing.propose(form.draft());
            Notices.success(getTranslation("reservedpost.need.sent"));
            showList();
        }
    }

    private Button primary(String text, Runnable deed) {
        Button button = new Button(getTranslation(text), e -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
