package vn.nguontre.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.identity.DemoAccounts;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonRow;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Today;

/** Gives a few of the invented young people a log-in. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoStudents {
    private final StoryTeller story;
    private final AfterApproval people;
    private final PersonDirectory directory;
    private final DemoAccounts accounts;
    private final Today today;

    DemoStudents(
            StoryTeller story, AfterApproval people, PersonDirectory directory, DemoAccounts accounts, Today today) {
        this.story = story;
        this.people = people;
        this.directory = directory;
        this.accounts = accounts;
        this.today = today;
    }

    /** A pupil, and some graduates of the first school; returns the graduates. */
    List<DemoStudent> open() {
        List<DemoStudent> graduates = new ArrayList<>();
        story.on(today.date().minusDays(19), DemoOfficers.SCHOOLS.getFirst().branch(), () -> {
            open("hocsinh", people.inStage(PersonStage.ACTIVE).getFirst().id());
            for (PersonRow person : people.inStage(PersonStage.GRADUATED)) {
                String number = graduates.isEmpty() ? "" : Integer.toString(graduates.size() + 1);
                graduates.add(open("sinhvien" + number, person.id()));
            }
        });
        return graduates;
    }

    private DemoStudent open(String username, UUID personId) {
        accounts.openStudent(username, directory.details(personId));
        return new DemoStudent(username, personId);
    }
}
