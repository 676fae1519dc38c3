package vn.nguontre.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.CitizenNumber;

/**
 * Somebody with a file, as far as a list is compared with it.
 *
 * @param schoolClass the latest known class
 */
public record KnownPerson(
        UUID id,
        String fullName,
        String foldedName,
        LocalDate birthDate,
        @Nullable CitizenNumber citizenNumber,
        UUID schoolId,
        PersonStage stage,
        @Nullable String schoolClass) {}
