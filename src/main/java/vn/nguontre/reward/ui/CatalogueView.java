package vn.nguontre.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.nguontre.reward.RewardCatalogue;
import vn.nguontre.reward.RewardKindRow;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.PageHeader;

/** The kinds of reward with issuer, legal basis and money; the town committee keeps them here. */
@Route(RewardNavigation.CATALOGUE)
@Menu(title = "reward.catalogue.menu", order = 51, icon = "vaadin:book")
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final RewardCatalogue catalogue;
    private final RewardActions actions;
    private final Today today;

    CatalogueView(RewardCatalogue catalogue, RewardActions actions, Today today) {
        this.catalogue = catalogue;
        this.actions = actions;
        this.today = today;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(header(), actions.isStudent() ? cards() : grid());
    }

    private PageHeader header() {
        String title = getTranslation("reward.catalogue.title");
        String lead = getTranslation("reward.catalogue.lead");
        if (!actions.mayDecide()) {
            return new PageHeader(title, lead);
        }
        Button add = new Button(getTranslation("reward.catalogue.add"), e -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader(title, lead, add);
    }

    private Component cards() {
        Div cards = new Div();
        cards.addClassName("cards");
        catalogue.inForceOn(today.date()).forEach(kind -> cards.add(new KindCard(kind)));
        return cards;
    }

    private KindGrid grid() {
        KindGrid grid = new KindGrid(catalogue.all());
        if (actions.mayDecide()) {
            grid.withEditing(this::edit);
        }
        return grid;
    }

    private void edit(@Nullable RewardKindRow kind) {
        new KindDialog(catalogue, kind, today.date(), this::show).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reward.catalogue.title") + " · " + getTranslation("shell.portal");
    }
}
