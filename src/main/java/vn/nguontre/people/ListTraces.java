package vn.nguontre.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list has left in a file that was known before, so that it can be taken back.
 *
 * @param leftSchoolYear the last year at school, as it was noted before; null if the person attended the school
 * @param schoolYear the year whose class the list names
 * @param schoolClass the class that the list names
 * @param classBefore the class of that year before; null if none was known
 * @param citizenNumber added by the list, like the rest; null where it added nothing
 * @param ethnicity added when the consent opened it, like what follows
 */
public record ListTraces(
        @Nullable Integer leftSchoolYear,
        int schoolYear,
        String schoolClass,
        @Nullable String classBefore,
        @Nullable String citizenNumber,
        @Nullable UUID wardId,
        @Nullable String ethnicity,
        @Nullable String address,
        @Nullable String phone) {}
