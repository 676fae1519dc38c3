package vn.nguontre.people;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.VietnameseText;

/**
 * The plain way that Spring Data suggests: for each row a look for a known person, then the person and the class saved;
 * no check of the row, no nominee, no history, no file.
 */
@TestComponent
public class PlainSaving {
    private final PersonRepository people;
    private final EnrolmentRepository enrolments;
    private final jakarta.persistence.EntityManager entities;

    PlainSaving(PersonRepository people, EnrolmentRepository enrolments, jakarta.persistence.EntityManager entities) {
        this.people = people;
        this.enrolments = enrolments;
        this.entities = entities;
    }

    /** How many were saved. */
    @Transactional
    public int save(List<NewPerson> rows) {
        return rows.stream().map(this::save).collect(Collectors.toSet()).size();
    }

    private java.util.UUID save(NewPerson row) {
        var known = entities.createQuery(
                        "select p from Person p where p.schoolId = :school and p.foldedName = :name and p.birthDate = :born",
                        Person.class)
                .setParameter("school", row.schoolId())
                .setParameter("name", VietnameseText.fold(row.name().full()))
                .setParameter("born", row.birthDate())
                .getResultList();
        Person person = people.save(known.isEmpty() ? new Person(row) : known.getFirst());
        enrolments.save(new Enrolment(person.id(), row.schoolYear().startYear(), row.schoolClass()));
        return person.id();
    }
}
