package vn.nguontre.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nguontre.shared.VersionedEntity;

/** The class a person attended in a school year. */
@Entity
@Table(name = "enrolment")
class Enrolment extends VersionedEntity {
    private UUID personId;
    private int schoolYear;
    private String schoolClass;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    Enrolment(UUID personId, int schoolYear, String schoolClass) {
        this.personId = personId;
        this.schoolYear = schoolYear;
        this.schoolClass = schoolClass;
    }

    void moveTo(String otherClass) {
        schoolClass = otherClass;
    }

    UUID personId() {
        return personId;
    }

    int schoolYear() {
        return schoolYear;
    }

    String schoolClass() {
        return schoolClass;
    }
}
