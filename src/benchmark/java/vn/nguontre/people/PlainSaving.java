package vn.nguontre.people;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plain way of Spring Data: everybody made into an entity and handed to {@code saveAll}, then the classes. No look for known
 * people, no nominee, no history, no file.
 */
@TestComponent
public class PlainSaving {
    private final EntityManager entities;

    PlainSaving(EntityManager entities) {
        this.entities = entities;
    }

    /** How many were saved. */
    @Transactional
    public int save(List<NewPerson> rows) {
        List<Person> people = new ArrayList<>();
        List<Enrolment> classes = new ArrayList<>();
        for (NewPerson row : rows) {
            Person person = new Person(row);
            people.add(person);
            classes.add(new Enrolment(person.id(), row.schoolYear().startYear(), row.schoolClass()));
        }
        int saved = new SimpleJpaRepository<Person, UUID>(Person.class, entities)
                .saveAll(people)
                .size();
        new SimpleJpaRepository<Enrolment, UUID>(Enrolment.class, entities).saveAll(classes);
        return saved;
    }
}
