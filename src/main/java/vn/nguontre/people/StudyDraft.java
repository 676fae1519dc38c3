package vn.nguontre.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Study after school as the student states it.
 *
 * @param major as printed, or to be printed, on the diploma
 * @param degreeGrade null until it is known
 * @param graduatesOn expected, or actual once graduated
 */
public record StudyDraft(
        String institution,
        String major,
        DegreeLevel degreeLevel,
        @Nullable DegreeGrade degreeGrade,
        LocalDate startedOn,
        LocalDate graduatesOn,
        boolean graduated) {}
