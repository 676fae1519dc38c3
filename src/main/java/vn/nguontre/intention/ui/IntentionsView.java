package vn.nguontre.intention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nguontre.intention.Intention;
import vn.nguontre.intention.IntentionReport;
import vn.nguontre.intention.IntentionStatistics;
import vn.nguontre.intention.Totals;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.SmallGroup;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PageHeader;

/** How many mean to come home, as totals of five or more. */
@Route(IntentionNavigation.TOTALS)
@Menu(title = "intention.menu", order = 62, icon = "vaadin:home")
@RolesAllowed(Roles.TOWN_COMMITTEE)
class IntentionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    private final transient IntentionStatistics statistics;

    IntentionsView(IntentionStatistics statistics) {
        this.statistics = statistics;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        IntentionReport report = statistics.report();
        add(new PageHeader(getTranslation("intention.title"), getTranslation("intention.lead")));
        if (report.runsUntil() != null) {
            Paragraph runs = new Paragraph(getTranslation("intention.runs", Formats.date(report.runsUntil())));
            runs.addClassName("notice");
            add(runs);
        }
        Totals totals = report.totals();
        if (report.asked() == null || totals == null || totals.total() == null) {
            add(new EmptyState(getTranslation("intention.empty"), whatComesNext(report)));
            return;
        }
        add(result(report.asked(), totals, totals.total()), new Paragraph(whatComesNext(report)));
    }

    private Section result(YearMonth asked, Totals totals, int total) {
        Facts facts = new Facts().with(getTranslation("intention.total"), String.valueOf(total));
        for (Intention first : Intention.values()) {
            totals.groups().forEach((group, number) -> {
                if (first == group.stream().min(Intention::compareTo).orElseThrow()) {
                    facts.with(name(group), String.valueOf(number));
                }
            });
        }
        Section card = new Section(new H2(getTranslation("intention.period", month(asked))), facts);
        card.addClassName("card");
        if (totals.groups().size() < Intention.values().length) {
            card.add(new Paragraph(getTranslation("intention.withheld", SmallGroup.LEAST_SHOWN)));
        }
        return card;
    }

    private String name(java.util.Set<Intention> group) {
        return group.stream().sorted().map(i -> getTranslation(i.textKey())).collect(Collectors.joining(" / "));
    }

    private String whatComesNext(IntentionReport report) {
        return report.next() == null
                ? getTranslation("intention.not-planned")
                : getTranslation("intention.next", month(report.next()), SmallGroup.LEAST_SHOWN);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intention.title") + " · " + getTranslation("shell.portal");
    }
}
