package vn.nguontre.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Sex;

/**
 * A person's page.
 *
 * @param onlyTheLeast whether ethnicity and contact are left out, because the person has not agreed to being nominated
 */
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
        @Nullable StudyDraft study,
        boolean onlyTheLeast) {
    /** The class attended in a school year. */
    public record ClassYear(SchoolYear schoolYear, String schoolClass) {}

    PersonDetails leastOnly() {
        return new PersonDetails(
                id,
                name,
                birthDate,
                sex,
                citizenNumber,
                null,
                schoolId,
                schoolName,
                wardId,
                wardName,
                stage,
                ContactDraft.NONE,
                classes,
                study,
                true);
    }

    /** The class of the latest school year, if any is known. */
    public @Nullable String latestClass() {
        return classes.isEmpty() ? null : classes.getFirst().schoolClass();
    }
}
