package vn.nguontre.people;

import java.time.LocalDate;
import java.util.UUID;
import vn.nguontre.shared.SchoolYear;

/**
 * A young person at school, with the latest class that is known.
 *
 * @param schoolYear the year of that class
 */
public record Pupil(
        UUID id, String fullName, LocalDate birthDate, PersonStage stage, SchoolYear schoolYear, String schoolClass) {
    /** A class is another one every year. */
    public record ClassKey(SchoolYear schoolYear, String schoolClass) {}

    public ClassKey classKey() {
        return new ClassKey(schoolYear, schoolClass);
    }
}
