package vn.nguontre.people.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonStories.PersonStory;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.Story;

/** A person's story, a chapter for each school year. */
class PersonStoryPage extends Div {
    PersonStoryPage(PersonStory told, boolean own) {
        PersonDetails person = told.person();
        add(new PageHeader(
                own ? getTranslation("people.story.own") : person.name().full(),
                getTranslation(own ? "people.story.own-lead" : "people.story.lead"),
                StageChip.of(person.stage(), this)));
        if (told.happenings().isEmpty()) {
            add(new EmptyState(getTranslation("people.story.none"), getTranslation("people.story.none-text")));
        } else {
            add(new Story(told.happenings(), day -> chapter(person, day)));
        }
    }

    private String chapter(PersonDetails person, LocalDate day) {
        SchoolYear year = SchoolYear.on(day);
        return person.classes().stream()
                .filter(c -> c.schoolYear().equals(year))
                .findFirst()
                .map(c -> getTranslation("people.story.class-year", year.label(), c.schoolClass()))
                .orElseGet(() -> getTranslation("people.story.year", year.label()));
    }
}
