package vn.nguontre.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
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
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.VietnameseText;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.SearchField;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** Every unit there is or was: add one, end one. */
@Route("units")
@Menu(title = "organisation.menu.units", order = 82, icon = "vaadin:building-o")
@RolesAllowed(Roles.ADMINISTRATOR)
class UnitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int FIRST_YEAR = 2023;

    private final transient UnitEditing editing;
    private final transient Today today;
    private final SearchField search = new SearchField();
    private final Select<SchoolYear> year = new Select<>();
    private final Grid<UnitRow> grid = new Grid<>();
    private boolean filling;

    UnitsView(UnitEditing editing, Today today) {
        this.editing = editing;
        this.today = today;
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
        buildGrid();
        add(
                new PageHeader(getTranslation("organisation.units"), getTranslation("organisation.units-lead"), add),
                toolbar,
                grid);
    }

    private void buildGrid() {
        grid.getElement().setAttribute("aria-label", getTranslation("organisation.units"));
        grid.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("organisation.name"))
                .setWidth("16rem")
                .setFlexGrow(1);
        grid.addColumn(u -> getTranslation(u.kind().textKey()))
                .setHeader(getTranslation("organisation.kind"))
                .setAutoWidth(true);
        grid.addColumn(this::period)
                .setHeader(getTranslation("organisation.period"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::endButton))
                .setHeader(getTranslation("organisation.actions"))
                .setAutoWidth(true);
        grid.addThemeName("wrap-cell-content");
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("organisation.none"), getTranslation("organisation.none-text")));
    }

    private Div name(UnitRow unit) {
        Div name = new Div(new Span(unit.name()));
        if (unit.toBeConfirmed()) {
            name.add(new Div(new StatusChip(getTranslation("organisation.to-be-confirmed"), Tone.WAITING)));
        }
        return name;
    }

    private String period(UnitRow unit) {
        String from = Formats.date(unit.validFrom());
        return unit.validTo() == null
                ? getTranslation("organisation.from", from)
                : getTranslation("organisation.from-to", from, Formats.date(unit.validTo()));
    }

    private Component endButton(UnitRow unit) {
        if (unit.validTo() != null) {
            return new Span();
        }
        Button end = new Button(
                getTranslation("organisation.end"), e -> new EndUnitDialog(unit, editing, this::refresh).open());
        end.setAriaLabel(getTranslation("organisation.end-unit", unit.name()));
        return end;
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
        grid.setItems(editing.every().stream()
                .filter(u -> in == null || u.existsIn(in))
                .filter(u -> VietnameseText.fold(u.name() + " " + u.code()).contains(wanted))
                .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.units") + " · " + getTranslation("shell.portal");
    }
}
