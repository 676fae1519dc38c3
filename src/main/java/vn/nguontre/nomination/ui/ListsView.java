package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.BiFunction;
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

/** The union's lists of the current round, and where their people stand. */
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
        show();
    }

    private void show() {
        removeAll();
        rounds.current().ifPresentOrElse(this::show, this::showNoRound);
        List<RoundRow> past =
                rounds.all().stream().filter(round -> !round.isCurrent()).toList();
        if (!past.isEmpty()) {
            add(new H2(getTranslation("nomination.lists.earlier")));
            past.forEach(round -> add(earlier(round)));
        }
    }

    /** The lists of a round that is over, once somebody asks for them. */
    private Details earlier(RoundRow round) {
        Details details = new Details(round.name() + " · "
                + getTranslation("nomination.school-year", round.schoolYear().label()));
        details.addOpenedChangeListener(e -> {
            List<SentList> lists = directory.lists(round.id());
            details.removeAll();
            details.add(
                    lists.isEmpty()
                            ? new Paragraph(getTranslation("nomination.lists.none-of-round"))
                            : cards(lists, SentListCard::past));
        });
        return details;
    }

    private void show(RoundRow round) {
        int left = ruleBook.workingDays().left(today.date(), round.closes());
        List<SentList> lists = directory.lists(round.id());
        add(
                new PageHeader(
                        getTranslation("nomination.lists"), getTranslation("nomination.lists.lead"), upload(round)),
                new RoundCard(round, left, SchoolLines.of(directory.progress(round.id()))),
                new H2(getTranslation("nomination.lists.sent")),
                lists.isEmpty() ? nothingSent() : cards(lists, SentListCard::current));
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

    private EmptyState nothingSent() {
        return new EmptyState(getTranslation("nomination.lists.none"), getTranslation("nomination.lists.none-text"));
    }

    private Div cards(List<SentList> lists, BiFunction<SentList, SentListCard.Deeds, SentListCard> card) {
        Div cards = new Div();
        cards.addClassName("cards");
        lists.forEach(list -> cards.add(card.apply(list, new Deeds())));
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
