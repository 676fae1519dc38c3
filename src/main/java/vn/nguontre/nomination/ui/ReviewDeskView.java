package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.rulebook.WorkingDays;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;

/** Those who wait for the reader's word on one side, one of them on the other; after a word the next one comes by itself. */
@Route(NominationNavigation.DESK)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH})
class ReviewDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final NomineeDirectory directory;
    private final NomineeActions actions;
    private final RuleBook ruleBook;
    private final Today today;
    private transient List<NomineeRow> waiting = List.of();
    private transient Button[] deeds = {};
    private int shown;

    ReviewDeskView(NomineeDirectory directory, NomineeActions actions, RuleBook ruleBook, Today today) {
        this.directory = directory;
        this.actions = actions;
        this.ruleBook = ruleBook;
        this.today = today;
        addClassNames("page", "wide", "desk");
        DeskKeys.listen(
                this,
                Map.of(
                        "j", () -> go(shown + 1),
                        "k", () -> go(shown - 1),
                        "arrowdown", () -> go(shown + 1),
                        "arrowup", () -> go(shown - 1),
                        "e", () -> press(NomineeAction.ENDORSE, NomineeAction.APPROVE),
                        "r", () -> press(NomineeAction.RETURN, NomineeAction.REFUSE)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NominationNavigation.chosen(event.getLocation().getQueryParameters()));
    }

    private void show(@Nullable UUID wanted) {
        waiting = directory.waiting();
        shown = IntStream.range(0, waiting.size())
                .filter(i -> waiting.get(i).id().equals(wanted))
                .findFirst()
                .orElse(Math.clamp(shown, 0, Math.max(0, waiting.size() - 1)));
        removeAll();
        deeds = new Button[0];
        if (waiting.isEmpty()) {
            add(
                    new PageHeader(getTranslation("nomination.desk"), getTranslation("nomination.desk.lead")),
                    new EmptyState(
                            getTranslation("nomination.desk.empty"),
                            getTranslation("nomination.desk.empty-text"),
                            new Anchor(
                                    NominationNavigation.nominees(NomineeFilter.NONE),
                                    getTranslation("nomination.desk.all"))));
            return;
        }
        var nominee = directory.details(waiting.get(shown).id());
        NomineePane pane = new NomineePane(nominee, actions, this::next);
        deeds = pane.buttons();
        add(
                new PageHeader(getTranslation("nomination.desk"), getTranslation("nomination.desk.lead")),
                keys(),
                panes(queue(), new H2(nominee.person().name().full()), new Paragraph(place()), bar(deeds), pane));
    }

    private String place() {
        return getTranslation("nomination.desk.place", shown + 1, waiting.size());
    }

    private static Div panes(Component queue, Component... one) {
        Section sheet = new Section(one);
        sheet.addClassName("desk-sheet");
        Div panes = new Div(queue, sheet);
        panes.addClassName("desk-panes");
        return panes;
    }

    private static Div bar(Button... deeds) {
        Div bar = new Div(deeds);
        bar.addClassName("toolbar");
        return bar;
    }

    private Paragraph keys() {
        Paragraph keys = new Paragraph(getTranslation("nomination.desk.keys"));
        keys.addClassName("desk-keys");
        return keys;
    }

    private Nav queue() {
        OrderedList list = new OrderedList();
        WorkingDays days = ruleBook.workingDays();
        for (int i = 0; i < waiting.size(); i++) {
            list.add(line(waiting.get(i), i == shown, days));
        }
        Nav queue = new Nav(list);
        queue.addClassName("desk-queue");
        queue.setAriaLabel(getTranslation("nomination.desk.queue"));
        return queue;
    }

    private ListItem line(NomineeRow row, boolean current, WorkingDays days) {
        Anchor name = new Anchor(NominationNavigation.desk(row.id()), row.fullName());
        LocalDate since = LocalDate.ofInstant(row.statusSince(), Today.VIETNAM);
        Span where = new Span(row.schoolClass() + " · " + row.schoolName());
        Span wait = new Span(getTranslation("nomination.desk.waits", days.left(since, today.date())));
        wait.addClassName("when");
        ListItem item = new ListItem(name, where, wait);
        if (current) {
            name.getElement().setAttribute("aria-current", "true");
            item.addClassName("now");
            item.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        return item;
    }

    private void go(int place) {
        if (place >= 0 && place < waiting.size()) {
            show(waiting.get(place).id());
            noteInAddress();
        }
    }

    /** After a word: whoever now stands where the one decided on stood. */
    private void next() {
        show(null);
        noteInAddress();
    }

    private void noteInAddress() {
        String address = waiting.isEmpty()
                ? NominationNavigation.DESK
                : NominationNavigation.desk(waiting.get(shown).id());
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }

    /** As if the button of the first of the deeds that is offered were pressed. */
    private void press(NomineeAction... wanted) {
        for (NomineeAction action : wanted) {
            for (Button deed : deeds) {
                if (deed.getText().equals(getTranslation(action.key("one")))) {
                    deed.click();
                    return;
                }
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nomination.desk") + " · " + getTranslation("shell.portal");
    }
}
