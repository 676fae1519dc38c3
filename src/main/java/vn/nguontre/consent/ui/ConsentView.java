package vn.nguontre.consent.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.consent.ConsentDirectory;
import vn.nguontre.consent.ConsentFilter;
import vn.nguontre.consent.ConsentRecording;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.SearchField;

/** Who has still to answer, by class; paper forms are recorded here, several at once. */
@Route(ConsentNavigation.CONSENT)
@Menu(title = "consent.menu", order = 25, icon = "vaadin:handshake")
@RolesAllowed({Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
class ConsentView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ConsentDirectory directory;
    private final ConsentRecording recording;
    private final CardOffice office;
    private final Today today;
    private final SearchField search = new SearchField();
    private final Select<String> classes = new Select<>();
    private final Checkbox onlyOpen = new Checkbox();
    private final Button record = new Button("", e -> record());
    private final Button cards = new Button("", e -> makeCards());
    private final Button forms = new Button("", e -> printForms());
    private final ConsentGrid grid = new ConsentGrid();
    private ConsentFilter filter = ConsentFilter.OPEN;

    ConsentView(ConsentDirectory directory, ConsentRecording recording, CardOffice office, Today today) {
        this.directory = directory;
        this.recording = recording;
        this.office = office;
        this.today = today;
        addClassNames("page", "wide", "fill");
        describeFields();
        Div toolbar = new Div(search, classes, onlyOpen, cards, forms, record);
        toolbar.addClassName("toolbar");
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("consent.empty"), getTranslation("consent.empty-text")));
        add(new PageHeader(getTranslation("consent.title"), getTranslation("consent.lead")), toolbar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = ConsentNavigation.filter(event.getLocation().getQueryParameters());
        show();
    }

    private void describeFields() {
        search.setLabel(getTranslation("consent.search"));
        search.addValueChangeListener(e -> goIf(e.isFromClient(), filter.withText(e.getValue())));
        classes.setLabel(getTranslation("consent.class"));
        classes.setEmptySelectionAllowed(true);
        classes.setEmptySelectionCaption(getTranslation("consent.all-classes"));
        classes.addValueChangeListener(
                e -> goIf(e.isFromClient(), filter.withClass(e.getValue() == null ? "" : e.getValue())));
        onlyOpen.setLabel(getTranslation("consent.only-open"));
        onlyOpen.addValueChangeListener(e -> goIf(e.isFromClient(), filter.withOpenOnly(e.getValue())));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        grid.asMultiSelect().addValueChangeListener(e -> offer(e.getValue().size()));
    }

    private void show() {
        search.setValue(filter.text());
        classes.setItems(directory.classes(filter));
        classes.setValue(filter.schoolClass().isBlank() ? null : filter.schoolClass());
        onlyOpen.setValue(filter.openOnly());
        grid.deselectAll();
        offer(0);
        grid.setItems(
                query -> directory.page(filter, query.getOffset(), query.getLimit()), query -> directory.count(filter));
    }

    private void offer(int chosen) {
        record.setText(getTranslation("consent.record", chosen));
        record.setEnabled(chosen > 0);
        cards.setText(getTranslation("consent.card.print", chosen));
        cards.setEnabled(chosen > 0);
        forms.setText(getTranslation("consent.form.print", chosen));
        forms.setEnabled(chosen > 0);
    }

    private void record() {
        new PaperDialog(grid.getSelectedItems(), recording, today.date(), this::show).open();
    }

    private void makeCards() {
        new CardsDialog(grid.getSelectedItems(), office).open();
    }

    private void printForms() {
        new FormsDialog(grid.getSelectedItems(), office).open();
    }

    private static void goIf(boolean wanted, ConsentFilter next) {
        if (wanted) {
            UI.getCurrent().navigate(ConsentNavigation.CONSENT, ConsentNavigation.parameters(next));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consent.title") + " · " + getTranslation("shell.portal");
    }
}
