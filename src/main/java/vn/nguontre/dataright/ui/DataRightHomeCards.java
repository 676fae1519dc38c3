package vn.nguontre.dataright.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.dataright.DataRequestDirectory;
import vn.nguontre.dataright.ExpiringFiles;
import vn.nguontre.dataright.RequestTotals;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** How many requests wait for the branch and how long there is; for the town committee only those that are late. */
@Component
class DataRightHomeCards implements HomeCardSource {
    private final DataRequestDirectory directory;
    private final ExpiringFiles expiring;

    DataRightHomeCards(DataRequestDirectory directory, ExpiringFiles expiring) {
        this.directory = directory;
        this.expiring = expiring;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        return switch (actor.role()) {
            case SCHOOL_BRANCH ->
                Stream.concat(ofBranch(directory.totals(), words).stream(), expiring(expiring.countSoon(), words))
                        .toList();
            case TOWN_COMMITTEE -> ofTown(directory.totals(), words);
            case YOUTH_UNION, WARD, STUDENT, ADMINISTRATOR -> List.of();
        };
    }

    private static List<HomeCard> ofBranch(RequestTotals totals, Words words) {
        if (totals.open() == 0) {
            return List.of();
        }
        String sentence = totals.overdue() > 0
                ? words.say("dataright.home.overdue", totals.open(), totals.overdue())
                : words.say("dataright.home.text", totals.open(), totals.workingDaysLeft());
        return List.of(card(totals.open(), sentence, DataRightNavigation.REQUESTS, words));
    }

    private static Stream<HomeCard> expiring(int soon, Words words) {
        return soon == 0
                ? Stream.empty()
                : Stream.of(new HomeCard(
                        words.say("dataright.expiry.home.title"),
                        Integer.toString(soon),
                        words.say("dataright.expiry.home.text", soon),
                        words.say("dataright.expiry.home.link"),
                        DataRightNavigation.EXPIRING,
                        Urgency.WAITING));
    }

    private static List<HomeCard> ofTown(RequestTotals totals, Words words) {
        return totals.overdue() == 0
                ? List.of()
                : List.of(card(
                        totals.overdue(),
                        words.say("dataright.home.town", totals.overdue()),
                        DataRightNavigation.overdueLink(),
                        words));
    }

    private static HomeCard card(int number, String sentence, String link, Words words) {
        return new HomeCard(
                words.say("dataright.home.title"),
                Integer.toString(number),
                sentence,
                words.say("dataright.home.link"),
                link,
                Urgency.NOW);
    }
}
