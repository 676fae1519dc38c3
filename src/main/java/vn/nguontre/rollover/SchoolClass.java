package vn.nguontre.rollover;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nguontre.shared.VietnameseText;

/** The name of a class, "11A1": a grade, then what tells the classes of the grade apart. */
record SchoolClass(String name) {
    static final int LAST_GRADE = 12;
    private static final int LONGEST = 12;
    private static final Pattern GRADE = Pattern.compile("(1[0-2]|[6-9])(?!\\d)(.*)");
    private static final Pattern BLANKS = Pattern.compile("\\s");

    /** One spelling for what somebody typed; empty if it does not begin with a grade or is too long. */
    static Optional<SchoolClass> typed(String text) {
        String name = BLANKS.matcher(VietnameseText.clean(text)).replaceAll("").toUpperCase(Locale.ROOT);
        SchoolClass typed = new SchoolClass(name);
        return name.length() <= LONGEST
                        && typed.grade().isPresent()
                        && !typed.rest().isEmpty()
                ? Optional.of(typed)
                : Optional.empty();
    }

    /** Empty for a name that does not begin with a grade. */
    OptionalInt grade() {
        Matcher matcher = GRADE.matcher(name);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** Whether grade 12 lies behind a pupil of this class after so many years. */
    boolean isFinishedAfter(int years) {
        return grade().isPresent() && grade().getAsInt() + years > LAST_GRADE;
    }

    /** The class of the same letters so many grades up; empty if the grade is unknown or there is no such grade. */
    Optional<SchoolClass> after(int years) {
        return grade().isEmpty() || isFinishedAfter(years)
                ? Optional.empty()
                : Optional.of(new SchoolClass(grade().getAsInt() + years + rest()));
    }

    private String rest() {
        Matcher matcher = GRADE.matcher(name);
        return matcher.matches() ? matcher.group(2) : "";
    }
}
