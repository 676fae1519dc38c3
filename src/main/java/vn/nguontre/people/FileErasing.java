package vn.nguontre.people;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Today;

/** Takes the identity from one file and tells everybody who keeps something of the person; within the caller's transaction. */
@Component
class FileErasing {
    private final PersonRepository people;
    private final EnrolmentRepository enrolments;
    private final StudyRepository studies;
    private final ApplicationEventPublisher events;
    private final Today today;

    FileErasing(
            PersonRepository people,
            EnrolmentRepository enrolments,
            StudyRepository studies,
            ApplicationEventPublisher events,
            Today today) {
        this.people = people;
        this.enrolments = enrolments;
        this.studies = studies;
        this.events = events;
        this.today = today;
    }

    void erase(Person person) {
        PersonErased erased = new PersonErased(person.id(), person.identity());
        person.erase(today.now());
        people.saveAndFlush(person);
        enrolments.deleteByPersonId(person.id());
        studies.deleteByPersonId(person.id());
        events.publishEvent(erased);
    }
}
