package vn.nguontre.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.PersonStage;

/**
 * A person in the list of ties.
 *
 * @param silence null as long as there is neither keeper nor contact
 */
public record MentoringRow(
        UUID personId,
        String fullName,
        String schoolName,
        @Nullable String schoolClass,
        PersonStage stage,
        @Nullable String keeperName,
        @Nullable String keeperUnit,
        @Nullable LocalDate lastContact,
        @Nullable LocalDate nextContact,
        @Nullable Silence silence) {}
