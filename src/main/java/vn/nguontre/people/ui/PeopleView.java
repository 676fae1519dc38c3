package vn.nguontre.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonFilter;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.SearchField;

/** The young people whom the role may see: searched as one types, with and without accents; the filter stays in the address. */
@Route("people")
@Menu(title = "people.menu", order = 20, icon = "vaadin:users")
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD})
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PersonDirectory directory;
    private final Units units;
    private final CurrentUser currentUser;
    private final SearchField search = new SearchField();
    private final ComboBox<UnitRow> school = new ComboBox<>();
    private final Select<PersonStage> stage = new Select<>();
    private final Checkbox studyMissing = new Checkbox();
    private final PeopleGrid grid = new PeopleGrid();
    private final Div count = new Div();

    PeopleView(PersonDirectory directory, Units units, CurrentUser currentUser) {
        this.directory = directory;
        this.units = units;
        this.currentUser = currentUser;
        addClassName("page");
        search.setLabel(getTranslation("people.search"));
        search.setPlaceholder(getTranslation("people.search-hint"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        school.setLabel(getTranslation("people.school"));
        school.setItemLabelGenerator(UnitRow::shortName);
        school.setClearButtonVisible(true);
        school.setPlaceholder(getTranslation("shared.all"));
        stage.setLabel(getTranslation("people.stage"));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("shared.all"));
        stage.setItemLabelGenerator(s -> getTranslation(s == null ? "shared.all" : s.textKey()));
        stage.setItems(PersonStage.values());
        studyMissing.setLabel(getTranslation("people.study-missing"));
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        Div toolbar = new Div(search, school, stage, studyMissing);
        toolbar.addClassName("toolbar");
        add(new PageHeader(getTranslation("people.title"), getTranslation("people.lead")), toolbar, count, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = currentUser.scope().schoolIds();
        school.setItems(
                units.schools().stream().filter(s -> mine.contains(s.id())).toList());
        school.setVisible(mine.size() > 1);
        QueryParameters parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter("q").ifPresent(search::setValue);
        parameters.getSingleParameter("school").flatMap(units::byCode).ifPresent(school::setValue);
        parameters.getSingleParameter("stage").flatMap(PeopleView::stage).ifPresent(stage::setValue);
        studyMissing.setValue(
                parameters.getSingleParameter("study").filter("missing"::equals).isPresent());
        search.addValueChangeListener(e -> filter());
        studyMissing.addValueChangeListener(e -> filter());
        school.addValueChangeListener(e -> filter());
        stage.addValueChangeListener(e -> filter());
        refresh();
    }

    private static Optional<PersonStage> stage(String name) {
        return Arrays.stream(PersonStage.values())
                .filter(s -> s.name().equals(name))
                .findFirst();
    }

    private void filter() {
        Map<String, String> parameters = new HashMap<>();
        put(parameters, "q", search.getValue());
        put(
                parameters,
                "school",
                school.getValue() == null ? null : school.getValue().code());
        put(
                parameters,
                "stage",
                stage.getValue() == null ? null : stage.getValue().name());
        put(parameters, "study", studyMissing.getValue() ? "missing" : null);
        String query = QueryParameters.simple(parameters).getQueryString();
        getUI().orElseThrow().getPage().getHistory().replaceState(null, query.isEmpty() ? "people" : "people?" + query);
        refresh();
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value);
        }
    }

    private void refresh() {
        PersonFilter filter = new PersonFilter(
                search.getValue(),
                school.getValue() == null ? null : school.getValue().id(),
                stage.getValue(),
                studyMissing.getValue());
        int found = directory.count(filter);
        count.setText(getTranslation("people.count", found));
        grid.setItems(query -> directory.page(filter, query.getOffset(), query.getLimit()), query -> found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title") + " · " + getTranslation("shell.portal");
    }
}
