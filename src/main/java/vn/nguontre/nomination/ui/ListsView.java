package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.ListFile;
import vn.nguontre.nomination.ListHistoryService;
import vn.nguontre.nomination.NominationSubmissionService;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.nomination.RoundRow;
import vn.nguontre.nomination.RoundService;
import vn.nguontre.nomination.SentList;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PageHeader;

/** The union's lists of a round, the current one at first, and where their people stand. */
@Route(NominationNavigation.LISTS)
@Menu(title = "nomination.menu.lists", order = 18, icon = "vaadin:file-text-o")
@RolesAllowed(Roles.YOUTH_UNION)
class ListsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final RoundService rounds;
    private final NomineeDirectory directory;
    private final NominationSubmissionService submission;
    private final ListHistoryService history;
    private final RuleBook ruleBook;
    private final Today today;
    private @Nullable UUID wanted;

    ListsView(
            RoundService rounds,
            NomineeDirectory directory,
            NominationSubmissionService submission,
            ListHistoryService history,
            RuleBook ruleBook,
            Today today) {
        this.rounds = rounds;
        this.directory = directory;
        this.submission = submission;
        this.history = history;
        this.ruleBook = ruleBook;
        this.today = today;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = NominationNavigation.round(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        removeAll();
        List<RoundRow> all = rounds.all();
        chosen(all).ifPresentOrElse(round -> show(round, all), this::showNoRound);
    }

    /** The round of the address, else the current one, else the last. */
    private Optional<RoundRow> chosen(List<RoundRow> all) {
        return all.stream()
                .filter(round -> round.id().equals(wanted))
                .findFirst()
                .or(() -> all.stream().filter(RoundRow::isCurrent).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private void show(RoundRow round, List<RoundRow> all) {
        int left = ruleBook.workingDays().left(today.date(), round.closes());
        List<SentList> lists = directory.lists(round.id());
        add(new PageHeader(getTranslation("nomination.lists"), getTranslation("nomination.lists.lead"), upload(round)));
        if (all.stream().noneMatch(RoundRow::isCurrent)) {
            Div notice = new Div(new Paragraph(
                    getTranslation("nomination.round.none") + ". " + getTranslation("nomination.round.none-union")));
            notice.addClassNames("notice", "notice-info");
            add(notice);
        }
        if (all.size() > 1) {
            add(selector(round, all));
        }
        add(
                new RoundCard(round, left, SchoolLines.of(directory.progress(round.id()))),
                new H2(getTranslation("nomination.lists.sent")),
                lists.isEmpty() ? nothingSent(round) : cards(lists, round));
    }

    private Select<RoundRow> selector(RoundRow round, List<RoundRow> all) {
        Select<RoundRow> selector = new Select<>();
        selector.setLabel(getTranslation("nomination.lists.round"));
        selector.setItems(all);
        selector.setItemLabelGenerator(one -> one.name() + " · "
                + getTranslation("nomination.school-year", one.schoolYear().label()));
        selector.setValue(round);
        selector.addValueChangeListener(e -> UI.getCurrent()
                .navigate(
                        NominationNavigation.LISTS,
                        NominationNavigation.listsOf(e.getValue().id())));
        return selector;
    }

    private void showNoRound() {
        add(
                new PageHeader(getTranslation("nomination.lists"), getTranslation("nomination.lists.lead")),
                new EmptyState(getTranslation("nomination.round.none"), getTranslation("nomination.round.none-union")));
    }

    private static Component[] upload(RoundRow round) {
        if (!round.takesLists()) {
            return new Component[0];
        }
        Button upload = new Button(
                UI.getCurrent().getTranslation("nomination.upload"),
                e -> UI.getCurrent().navigate(NominationNavigation.UPLOAD));
        upload.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {upload};
    }

    private EmptyState nothingSent(RoundRow round) {
        String next = round.isCurrent() ? "nomination.lists.none-text" : "nomination.lists.none-past";
        return new EmptyState(getTranslation("nomination.lists.none"), getTranslation(next));
    }

    private Div cards(List<SentList> lists, RoundRow round) {
        Div cards = new Div();
        cards.addClassName("cards");
        lists.forEach(list -> cards.add(new SentListCard(list, round, new Deeds())));
        return cards;
    }

    /** What the union does with its lists. */
    private final class Deeds implements SentListCard.Deeds {
        @Override
        public void submit(SentList list) {
            int people = list.counts().of(NomineeStatus.LISTED);
            new ConfirmationDialog(
                            getTranslation("nomination.submit-list.title", people),
                            getTranslation("nomination.submit-list", people),
                            () -> {
                                int sent = submission.submitList(list.id());
                                Notices.success(getTranslation(NomineeAction.SUBMIT.key("done"), sent));
                                show();
                            },
                            new Paragraph(
                                    getTranslation("nomination.submit-list.text", list.fileName(), list.schoolName())))
                    .open();
        }

        @Override
        public void takeBack(SentList list) {
            int people = list.counts().total();
            new ConfirmationDialog(
                            getTranslation("nomination.take-back.title", list.fileName()),
                            getTranslation("nomination.take-back.button", people),
                            () -> {
                                history.takeBack(list.id());
                                Notices.success(getTranslation("nomination.take-back.done-text", people));
                                show();
                            },
                            new Paragraph(getTranslation("nomination.take-back.text", people)))
                    .open();
        }

        @Override
        public DownloadResponse original(SentList list) {
            ListFile file = history.original(list.id());
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()),
                    file.fileName(),
                    "application/octet-stream",
                    file.content().length);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nomination.lists") + " · " + getTranslation("shell.portal");
    }
}
