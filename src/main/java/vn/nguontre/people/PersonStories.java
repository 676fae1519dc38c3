package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;

/** Everything that happened to one young person, as far as the reader may read of it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
public class PersonStories {
    private final PersonDirectory directory;
    private final ObjectProvider<StoryTeller> tellers;
    private final CurrentUser currentUser;
    private final Today today;

    PersonStories(
            PersonDirectory directory, ObjectProvider<StoryTeller> tellers, CurrentUser currentUser, Today today) {
        this.directory = directory;
        this.tellers = tellers;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The oldest first; refuses a person outside the scope. The person will be told that an officer has read it. */
    public PersonStory of(UUID personId) {
        PersonDetails person = directory.details(personId);
        Actor actor = currentUser.actor();
        Stream<Happening> told =
                Stream.concat(study(person.study()), tellers.stream().flatMap(teller -> teller.story(personId, actor)));
        return new PersonStory(
                person, told.sorted(Comparator.comparing(Happening::at)).toList());
    }

    /** A person and what happened to them. */
    public record PersonStory(PersonDetails person, List<Happening> happenings) {
        public PersonStory {
            happenings = List.copyOf(happenings);
        }
    }

    private Stream<Happening> study(@Nullable StudyDraft study) {
        if (study == null) {
            return Stream.empty();
        }
        return Stream.concat(
                past(study.startedOn(), "people.story.study-began", study),
                study.graduated() ? past(study.graduatesOn(), "people.story.graduated", study) : Stream.empty());
    }

    private Stream<Happening> past(@Nullable LocalDate day, String textKey, StudyDraft study) {
        return day == null || day.isAfter(today.date())
                ? Stream.empty()
                : Stream.of(Happening.on(day, textKey, study.institution(), study.major()));
    }
}
