package vn.nguontre.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.VietnameseText;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.SearchField;

/** Every unit there is or was. */
@Route("units")
@Menu(title = "organisation.menu.units", order = 82, icon = "vaadin:building-o")
@RolesAllowed(Roles.ADMINISTRATOR)
class UnitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int FIRST_YEAR = 2023;

    private final transient UnitEditing editing;
    private final transient Today today;
    private final SearchField search = new SearchField();
    private final Select<SchoolYear> year = new Select<>();
    private final UnitGrid grid;
    private boolean filling;

    UnitsView(UnitEditing editing, Today today) {
        this.editing = editing;
        this.today = today;
        grid = new UnitGrid(editing, this::refresh);
        addClassName("page");
        search.setLabel(getTranslation("organisation.search"));
        search.addValueChangeListener(e -> search());
        year.setLabel(getTranslation("organisation.school-year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("shared.all"));
        year.setItemLabelGenerator(y -> y == null ? getTranslation("shared.all") : y.label());
        year.addValueChangeListener(e -> chooseYear());
        Div toolbar = new Div(search, year);
        toolbar.addClassName("toolbar");
        Button add =
                new Button(getTranslation("organisation.add"), e -> new NewUnitDialog(editing, this::refresh).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(getTranslation("organisation.units"), getTranslation("organisation.units-lead"), add),
                toolbar,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        filling = true;
        year.setItems(years());
        year.setValue(parameters
                .getSingleParameter("year")
                .flatMap(text -> years().stream()
                        .filter(y -> text.equals(Integer.toString(y.startYear())))
                        .findFirst())
                .orElse(null));
        search.setValue(parameters.getSingleParameter("q").orElse(""));
        filling = false;
        refresh();
    }

    private List<SchoolYear> years() {
        return IntStream.iterate(today.schoolYear().startYear(), y -> y >= FIRST_YEAR, y -> y - 1)
                .mapToObj(SchoolYear::new)
                .toList();
    }

    /** A year is a step of its own in the browser's history: the way back leads through it. */
    private void chooseYear() {
        if (!filling) {
            UI.getCurrent().navigate(UnitsView.class, parameters());
        }
    }

    /** Searching as one types replaces the address instead, or the way back would go letter by letter. */
    private void search() {
        if (!filling) {
            String query = parameters().getQueryString();
            UI.getCurrent().getPage().getHistory().replaceState(null, query.isEmpty() ? "units" : "units?" + query);
            refresh();
        }
    }

    private QueryParameters parameters() {
        Map<String, String> wanted = new HashMap<>();
        if (!search.getValue().isBlank()) {
            wanted.put("q", search.getValue());
        }
        if (year.getValue() != null) {
            wanted.put("year", Integer.toString(year.getValue().startYear()));
        }
        return QueryParameters.simple(wanted);
    }

    private void refresh() {
        String wanted = VietnameseText.fold(search.getValue());
        SchoolYear in = year.getValue();
        grid.setItems(editing.directory().stream()
                .filter(entry -> in == null || entry.unit().existsIn(in))
                .filter(entry -> VietnameseText.fold(
                                entry.unit().name() + " " + entry.unit().code())
                        .contains(wanted))
                .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.units") + " · " + getTranslation("shell.portal");
    }
}
