package vn.nguontre.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Sex;

/** A person's page. */
public record PersonDetails(
        UUID id,
        PersonName name,
        LocalDate birthDate,
        Sex sex,
        @Nullable CitizenNumber citizenNumber,
        @Nullable String ethnicity,
        UUID schoolId,
        String schoolName,
        @Nullable UUID wardId,
        @Nullable String wardName,
        PersonStage stage,
        ContactDraft contact,
        List<ClassYear> classes,
        @Nullable StudyDraft study) {
    /** The class attended in a school year. */
    public record ClassYear(SchoolYear schoolYear, String schoolClass) {}

    /** The class of the latest school year, if any is known. */
    public @Nullable String latestClass() {
        return classes.isEmpty() ? null : classes.getFirst().schoolClass();
    }
}
