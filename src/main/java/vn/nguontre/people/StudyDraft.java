package vn.nguontre.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Study after school as the student states it.
 *
 * @param major as printed, or to be printed, on the diploma
 * @param majorCode the seven digits of the major in the national list (TT 09/2022/TT-BGDĐT); null while not known
 * @param degreeGrade null until it is known
 * @param graduatesOn expected, or actual once graduated
 */
public record StudyDraft(
        String institution,
        String major,
        @Nullable String majorCode,
        DegreeLevel degreeLevel,
        @Nullable DegreeGrade degreeGrade,
        LocalDate startedOn,
        LocalDate graduatesOn,
        boolean graduated) {}
