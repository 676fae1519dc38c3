package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.identity.DemoAccounts;
import vn.nguontre.people.PersonDirectory;
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

    void open() {
        LocalDate day = today.date().minusDays(20);
        story.on(day, DemoOfficers.SCHOOLS.getFirst().branch(), () -> {
            open("hocsinh", people.inStage(PersonStage.ACTIVE).getFirst().id());
            var graduates = people.inStage(PersonStage.GRADUATED);
            for (int i = 0; i < graduates.size(); i++) {
                open(
                        i == 0 ? "sinhvien" : "sinhvien" + (i + 1),
                        graduates.get(i).id());
            }
        });
    }

    private void open(String username, UUID personId) {
        accounts.openStudent(username, directory.details(personId));
    }
}
