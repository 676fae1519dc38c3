package vn.nguontre.nomination.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.ReminderRow;
import vn.nguontre.nomination.RoundReminders;
import vn.nguontre.nomination.RoundRow;
import vn.nguontre.nomination.RoundService;
import vn.nguontre.nomination.SchoolProgress;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** The last day of the open round on the homes of union and branch: reminders, and urgent words when it comes near. */
@Component
class RoundHomeCards implements HomeCardSource {
    private final RoundService rounds;
    private final RoundReminders reminders;
    private final NomineeDirectory directory;
    private final RuleBook ruleBook;
    private final Today today;

    RoundHomeCards(
            RoundService rounds, RoundReminders reminders, NomineeDirectory directory, RuleBook ruleBook, Today today) {
        this.rounds = rounds;
        this.reminders = reminders;
        this.directory = directory;
        this.ruleBook = ruleBook;
        this.today = today;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        if (!actor.is(Role.YOUTH_UNION) && !actor.is(Role.SCHOOL_BRANCH)) {
            return List.of();
        }
        return rounds.current()
                .filter(RoundRow::takesLists)
                .map(round -> cards(round, actor, words))
                .orElse(List.of());
    }

    private List<HomeCard> cards(RoundRow round, Actor actor, Words words) {
        int left = ruleBook.workingDays().left(today.date(), round.closes());
        boolean union = actor.is(Role.YOUTH_UNION);
        List<SchoolProgress> lacking = directory.progress(round.id()).stream()
                .filter(SchoolProgress::isLacking)
                .toList();
        boolean near = left <= ruleBook.number(Rule.ROUND_URGENT_WORKING_DAYS, today.date());
        List<HomeCard> cards = new ArrayList<>();
        reminders.unanswered().forEach(r -> cards.add(reminded(r, round, left, union, words)));
        if (near && !lacking.isEmpty()) {
            cards.add(urgent(round, left, lacking, union, words));
        } else if (union) {
            cards.add(open(round, left, words));
        }
        return cards;
    }

    private static HomeCard reminded(ReminderRow reminder, RoundRow round, int left, boolean union, Words words) {
        String key = "nomination.home.reminder." + (reminder.line() == null ? "text" : "line");
        return new HomeCard(
                words.say("nomination.home.reminder.title", reminder.schoolName()),
                null,
                words.say(
                        key,
                        Formats.date(reminder.on()),
                        Formats.orDash(reminder.line()),
                        round.name(),
                        Formats.date(round.closes()),
                        left),
                link(union, words),
                address(union),
                Urgency.NOW);
    }

    private static HomeCard urgent(RoundRow round, int left, List<SchoolProgress> lacking, boolean union, Words words) {
        String schools = lacking.stream()
                .map(s -> words.say("nomination.home.urgent.school", s.schoolName(), s.sent(), s.target()))
                .collect(Collectors.joining("; "));
        return new HomeCard(
                words.say("nomination.home.urgent.title"),
                words.say("nomination.home.urgent.left", left),
                words.say("nomination.home.urgent.text", round.name(), Formats.date(round.closes()), schools),
                link(union, words),
                address(union),
                Urgency.NOW);
    }

    private static HomeCard open(RoundRow round, int left, Words words) {
        LocalDate last = round.closes();
        return new HomeCard(
                words.say("nomination.home.round.title"),
                words.say("nomination.round.days-left", left),
                words.say("nomination.home.round.text", round.name(), Formats.date(last), left),
                words.say("nomination.home.round.link"),
                NominationNavigation.LISTS,
                Urgency.INFORMATION);
    }

    private static String link(boolean union, Words words) {
        return words.say(union ? "nomination.home.round.link" : "nomination.home.round.link-branch");
    }

    private static String address(boolean union) {
        return union ? NominationNavigation.LISTS : NominationNavigation.NOMINEES;
    }
}
