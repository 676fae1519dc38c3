package vn.nguontre.mentoring.ui;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.mentoring.KeeperRow;
import vn.nguontre.mentoring.MentoringDetails;
import vn.nguontre.mentoring.MentoringFile;
import vn.nguontre.mentoring.MentoringFilter;
import vn.nguontre.mentoring.MentoringOverview;
import vn.nguontre.mentoring.MentoringTotals;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** Missing keepers and long silence on the homes of branch and ward, totals for the town, the keeper for the student. */
@Component
class MentoringHomeCards implements HomeCardSource {
    private final MentoringOverview overview;
    private final MentoringFile file;

    MentoringHomeCards(MentoringOverview overview, MentoringFile file) {
        this.overview = overview;
        this.file = file;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        return switch (actor.role()) {
            case SCHOOL_BRANCH, WARD -> tasks(overview.totals(), words);
            case TOWN_COMMITTEE -> List.of(totals(overview.totals(), words));
            case STUDENT -> List.of(own(file.of(actor.ownPersonId()), words));
            case YOUTH_UNION, ADMINISTRATOR -> List.of();
        };
    }

    private static List<HomeCard> tasks(MentoringTotals totals, Words words) {
        List<HomeCard> cards = new ArrayList<>();
        if (totals.silent() > 0) {
            cards.add(card("silent", totals.silent(), MentoringFilter.SILENT, Urgency.NOW, words));
        }
        if (totals.withoutKeeper() > 0) {
            cards.add(card("without", totals.withoutKeeper(), MentoringFilter.WITHOUT_KEEPER, Urgency.WAITING, words));
        }
        if (cards.isEmpty() && totals.people() > 0) {
            cards.add(card("fine", totals.people(), MentoringFilter.ALL, Urgency.QUIET, words));
        }
        return cards;
    }

    private static HomeCard card(String key, int number, MentoringFilter filter, Urgency urgency, Words words) {
        String prefix = "mentoring.home." + key;
        return new HomeCard(
                words.say(prefix + ".title"),
                Integer.toString(number),
                words.say(prefix + ".text", number),
                words.say(prefix + ".link"),
                MentoringNavigation.link(filter),
                urgency);
    }

    private static HomeCard totals(MentoringTotals totals, Words words) {
        return new HomeCard(
                words.say("mentoring.home.town.title"),
                Integer.toString(totals.people()),
                words.say("mentoring.home.town.text", totals.people(), totals.withoutKeeper(), totals.silent()),
                words.say("mentoring.home.town.link"),
                MentoringNavigation.link(MentoringFilter.ALL),
                Urgency.INFORMATION);
    }

    private static HomeCard own(MentoringDetails tie, Words words) {
        return new HomeCard(
                words.say("mentoring.student.title"),
                null,
                sentence(tie, words),
                words.say("mentoring.home.student.link"),
                PersonNavigation.ownLink(),
                Urgency.INFORMATION);
    }

    private static String sentence(MentoringDetails tie, Words words) {
        KeeperRow keeper = tie.keeper();
        if (keeper == null) {
            return words.say("mentoring.student.no-keeper");
        }
        String last = tie.lastContact() == null
                ? words.say("mentoring.student.never")
                : words.say("mentoring.student.last", Formats.date(tie.lastContact()));
        return words.say("mentoring.student.keeper", keeper.name(), keeper.unitName()) + " " + last;
    }
}
