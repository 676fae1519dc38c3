package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.reservedpost.SupplyAndNeed;
import vn.nguontre.reservedpost.SupplyTable;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;

/** Who will finish in which field, beside the posts planned and the people needed. */
@Route(PostNavigation.SUPPLY)
@RolesAllowed(Roles.TOWN_COMMITTEE)
class SupplyView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient SupplyAndNeed supply;

    SupplyView(SupplyAndNeed supply) {
        this.supply = supply;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("reservedpost.supply.title"), getTranslation("reservedpost.supply.lead")));
        SupplyTable table = supply.table();
        if (table.isEmpty()) {
            add(new EmptyState(
                    getTranslation("reservedpost.supply.empty"),
                    getTranslation("reservedpost.supply.empty-text"),
                    new Anchor(PostNavigation.NEEDS, getTranslation("reservedpost.need.title"))));
            return;
        }
        add(
                section("reservedpost.supply.picture", new SupplyBars(table)),
                section("reservedpost.supply.table", new SupplyGrid(table)),
                new Paragraph(getTranslation("reservedpost.supply.notes")));
    }

    private Section section(String title, Div content) {
        return new Section(new H2(getTranslation(title)), content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reservedpost.supply.title") + " · " + getTranslation("shell.portal");
    }
}
