package vn.nguontre.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.PersonDetails.ClassYear;

/** Reads the grade off a class such as 11A2. */
final class Grade {
    private static final Pattern UPPER_SECONDARY = Pattern.compile("^(1[0-2]).*");

    private Grade() {}

    /** The end of grade 12, from the latest class; null when no class tells a grade. */
    static @Nullable LocalDate endOfGrade12(List<ClassYear> latestFirst) {
        if (latestFirst.isEmpty()) {
            return null;
        }
        ClassYear latest = latestFirst.getFirst();
        Matcher grade = UPPER_SECONDARY.matcher(latest.schoolClass());
        return grade.matches()
                ? AdmissionAge.endOfGrade12(latest.schoolYear().startYear(), Integer.parseInt(grade.group(1)))
                : null;
    }
}
