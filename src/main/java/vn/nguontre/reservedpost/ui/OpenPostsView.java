package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.nguontre.reservedpost.OpenPost;
import vn.nguontre.reservedpost.PostLedger;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.PageHeader;

/** The posts that are open, for those who tell young people about them. */
@Route(PostNavigation.OPEN)
@Menu(title = "reservedpost.menu.open", order = 60, icon = "vaadin:briefcase")
@RolesAllowed({Roles.WARD, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
class OpenPostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PostLedger ledger;

    OpenPostsView(PostLedger ledger) {
        this.ledger = ledger;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("reservedpost.open.title"), getTranslation("reservedpost.open.lead")),
                new NoPromise());
        List<OpenPost> posts = ledger.open();
        if (posts.isEmpty()) {
            add(new EmptyState(
                    getTranslation("reservedpost.open.empty"), getTranslation("reservedpost.open.empty-text")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "region");
        cards.getElement().setAttribute("aria-label", getTranslation("reservedpost.open.title"));
        cards.getElement().setAttribute("tabindex", "0");
        posts.forEach(p -> cards.add(card(p)));
        add(cards);
    }

    private Section card(OpenPost post) {
        Section card = new Section(new H2(post.title()), facts(post));
        card.addClassName("card");
        return card;
    }

    private Facts facts(OpenPost post) {
        return new Facts()
                .with(getTranslation("reservedpost.agency"), post.agency())
                .with(getTranslation("reservedpost.year"), String.valueOf(post.year()))
                .with(getTranslation("reservedpost.majors"), post.majors())
                .with(
                        getTranslation("reservedpost.degree-level"),
                        getTranslation(post.degreeLevel().textKey()))
                .with(getTranslation("reservedpost.places"), String.valueOf(post.places()))
                .with(getTranslation("reservedpost.rank"), post.plan().rank())
                .with(getTranslation("reservedpost.method"), PostTexts.methods(this, post.plan()))
                .with(getTranslation("reservedpost.legal-basis"), post.plan().document())
                .with(getTranslation("reservedpost.plan-line"), post.plan().number());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reservedpost.open.title") + " · " + getTranslation("shell.portal");
    }
}
