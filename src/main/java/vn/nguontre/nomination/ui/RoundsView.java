package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.RoundReminders;
import vn.nguontre.nomination.RoundRow;
import vn.nguontre.nomination.RoundService;
import vn.nguontre.nomination.SchoolProgress;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PageHeader;

/** The town committee opens, changes and closes rounds of nomination. */
@Route(NominationNavigation.ROUNDS)
@Menu(title = "nomination.menu.rounds", order = 22, icon = "vaadin:calendar-clock")
@RolesAllowed(Roles.TOWN_COMMITTEE)
class RoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final RoundService rounds;
    private final RoundReminders reminders;
    private final NomineeDirectory directory;
    private final RuleBook ruleBook;
    private final Today today;

    RoundsView(
            RoundService rounds, RoundReminders reminders, NomineeDirectory directory, RuleBook ruleBook, Today today) {
        this.rounds = rounds;
        this.reminders = reminders;
        this.directory = directory;
        this.ruleBook = ruleBook;
        this.today = today;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<RoundRow> all = rounds.all();
        Optional<RoundRow> current = all.stream().filter(RoundRow::isCurrent).findFirst();
        removeAll();
        add(new PageHeader(
                getTranslation("nomination.rounds"),
                getTranslation("nomination.rounds.lead"),
                current.map(this::buttons).orElseGet(this::openButton)));
        current.ifPresentOrElse(
                round -> add(card(round)),
                () -> add(new EmptyState(
                        getTranslation("nomination.round.none"), getTranslation("nomination.round.none-town"))));
        showPast(all);
    }

    private RoundCard card(RoundRow round) {
        int left = ruleBook.workingDays().left(today.date(), round.closes());
        SchoolLines schools = new SchoolLines(
                directory.progress(round.id()),
                reminders.of(round.id()),
                round.takesLists(),
                school -> askToRemind(round, school));
        return new RoundCard(round, left, schools);
    }

    private void askToRemind(RoundRow round, SchoolProgress school) {
        new ReminderDialog(school, line -> {
                    reminders.remind(round.id(), school.schoolId(), line);
                    Notices.success(getTranslation("nomination.reminder.done", school.schoolName()));
                    show();
                })
                .open();
    }

    private Button[] openButton() {
        Button open = new Button(
                getTranslation("nomination.round.open-button"),
                e -> new RoundDialog(today.schoolYear(), null, rounds.targets(null), today.date(), draft -> {
                            rounds.create(draft);
                            stored();
                        })
                        .open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return new Button[] {open};
    }

    private Button[] buttons(RoundRow round) {
        Button change = new Button(
                getTranslation("nomination.round.change-button"),
                e -> new RoundDialog(round.schoolYear(), round, rounds.targets(round.id()), today.date(), draft -> {
                            rounds.change(round.id(), draft);
                            stored();
                        })
                        .open());
        Button close = new Button(getTranslation("nomination.round.close"), e -> askToClose(round));
        return new Button[] {change, close};
    }

    private void askToClose(RoundRow round) {
        new ConfirmationDialog(
                        getTranslation("nomination.round.close-title", round.name()),
                        getTranslation("nomination.round.close"),
                        () -> {
                            rounds.close(round.id());
                            stored();
                        },
                        new Paragraph(getTranslation("nomination.round.close-text")))
                .open();
    }

    private void stored() {
        Notices.success(getTranslation("shared.saved"));
        show();
    }

    private void showPast(List<RoundRow> all) {
        List<RoundRow> past = all.stream().filter(r -> !r.isCurrent()).toList();
        if (past.isEmpty()) {
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        past.forEach(round -> cards.add(new PastRound(round)));
        add(new H2(getTranslation("nomination.rounds.past")), cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nomination.rounds") + " · " + getTranslation("shell.portal");
    }
}
