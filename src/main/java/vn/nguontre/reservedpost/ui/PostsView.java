package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.nguontre.reservedpost.NeedDesk;
import vn.nguontre.reservedpost.PostLedger;
import vn.nguontre.reservedpost.PostRow;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;

/** The ledger: which posts are held for a graduation year, and where each place stands. */
@Route(PostNavigation.LEDGER)
@Menu(title = "reservedpost.menu.ledger", order = 60, icon = "vaadin:briefcase")
@RolesAllowed(Roles.TOWN_COMMITTEE)
class PostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PostLedger ledger;
    private final transient NeedDesk needs;

    PostsView(PostLedger ledger, NeedDesk needs) {
        this.ledger = ledger;
        this.needs = needs;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(y -> y.matches("[0-9]{4}"))
                .map(Integer::parseInt)
                .orElseGet(ledger::nearestYear);
        show(year);
    }

    private void show(int year) {
        removeAll();
        List<PostRow> posts = ledger.ofYear(year);
        add(header(year), new NoPromise(), new NeedLinks(needs.open()), toolbar(year));
        if (posts.isEmpty()) {
            add(new EmptyState(
                    getTranslation("reservedpost.ledger.empty", String.valueOf(year)),
                    getTranslation("reservedpost.ledger.empty-text")));
            allYears();
            return;
        }
        int places = posts.stream().mapToInt(PostRow::places).sum();
        if (places > ledger.usualPlaces()) {
            Paragraph warning = new Paragraph(
                    getTranslation("reservedpost.ledger.unusual", places, String.valueOf(year), ledger.usualPlaces()));
            warning.addClassNames("notice", "notice-warn");
            add(warning);
        }
        add(new PostGrid(posts));
        allYears();
    }

    private void allYears() {
        List<PostRow> all = ledger.years().stream()
                .flatMap(year -> ledger.ofYear(year).stream())
                .toList();
        if (all.isEmpty()) {
            return;
        }
        add(new Section(new H2(getTranslation("reservedpost.ledger.all-years")), new LedgerTable(all)));
    }

    private PageHeader header(int year) {
        Button enter =
                new Button(getTranslation("reservedpost.ledger.enter"), e -> PostNavigation.open(PostNavigation.FORM));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        Button allocate = new Button(
                getTranslation("reservedpost.ledger.allocate", String.valueOf(year)),
                e -> PostNavigation.open(PostNavigation.allocation(year)));
        return new PageHeader(
                getTranslation("reservedpost.ledger.title"),
                getTranslation("reservedpost.ledger.lead"),
                enter,
                allocate);
    }

    private Div toolbar(int year) {
        Select<Integer> years = new Select<>();
        years.setLabel(getTranslation("reservedpost.year"));
        var choices = new java.util.TreeSet<>(ledger.years());
        choices.add(year);
        years.setItems(choices);
        years.setItemLabelGenerator(String::valueOf);
        years.setValue(year);
        years.addValueChangeListener(e -> PostNavigation.openLedger(e.getValue()));
        Div toolbar = new Div(years);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reservedpost.ledger.title") + " · " + getTranslation("shell.portal");
    }
}
