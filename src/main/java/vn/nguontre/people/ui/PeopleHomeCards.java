package vn.nguontre.people.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonFilter;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** Asks for the study of those who have left school: those who may state it, and the former pupil themselves. */
@Component
class PeopleHomeCards implements HomeCardSource {
    private final PersonDirectory directory;

    PeopleHomeCards(PersonDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        return switch (actor.role()) {
            case SCHOOL_BRANCH, WARD -> ofOfficer(words);
            case STUDENT -> ofStudent(words);
            case TOWN_COMMITTEE, YOUTH_UNION, ADMINISTRATOR -> List.of();
        };
    }

    private List<HomeCard> ofOfficer(Words words) {
        int missing = directory.count(PersonFilter.STUDY_MISSING);
        return missing == 0
                ? List.of()
                : List.of(new HomeCard(
                        words.say("people.home.study.title"),
                        Integer.toString(missing),
                        words.say("people.home.study.text", missing),
                        words.say("people.home.study.link"),
                        "people?study=missing",
                        Urgency.WAITING));
    }

    private List<HomeCard> ofStudent(Words words) {
        return directory.count(PersonFilter.STUDY_MISSING) == 0
                ? List.of()
                : List.of(new HomeCard(
                        words.say("people.home.own-study.title"),
                        null,
                        words.say("people.home.own-study.text"),
                        words.say("people.home.own-study.link"),
                        PersonNavigation.ownLink(),
                        Urgency.WAITING));
    }
}
