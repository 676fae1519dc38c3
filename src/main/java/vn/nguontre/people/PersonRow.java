package vn.nguontre.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Sex;

/**
 * A person in a list.
 *
 * @param schoolClass the latest known class
 */
public record PersonRow(
        UUID id,
        String fullName,
        LocalDate birthDate,
        Sex sex,
        UUID schoolId,
        String schoolName,
        @Nullable String wardName,
        @Nullable String schoolClass,
        PersonStage stage) {}
