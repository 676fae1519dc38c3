package vn.nguontre.nominationlist;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nguontre.shared.VietnameseText;

/** The name of a class in one spelling: the grade 6 to 12, then letters and a number, "Lớp 12 A1" as "12A1". */
final class ClassName {
    private static final Pattern PREFIX = Pattern.compile("^(?:chi doan|tap the|lop|khoi|[ :.-])+");
    private static final String GRADE = "(1[0-2]|[6-9])";
    private static final Pattern NAME = Pattern.compile(GRADE + "[ ./_-]*([a-z]{0,10})[ ./_-]*(\\d{0,2})");
    private static final Pattern HEADING = Pattern.compile("(?:chi doan|lop)(?: chi doan| lop)?[ :.-]*" + GRADE
            + "[ ./_-]*([a-z]{0,3}?)[ ./_-]*(\\d{0,2})(?![a-z0-9]).*");

    private ClassName() {}

    static Optional<String> parse(String text) {
        var bare = PREFIX.matcher(folded(text)).replaceFirst("");
        var match = NAME.matcher(bare);
        return match.matches() ? name(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    /** The class a heading row announces: "Lớp: 12.A2 (GVCN: ...)", or the bare name of a class alone in its row. */
    static Optional<String> heading(Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty() || filled.size() > 3) {
            return Optional.empty();
        }
        var match = HEADING.matcher(folded(String.join(" ", filled)));
        if (match.matches()) {
            return name(match.group(1), match.group(2), match.group(3));
        }
        return filled.size() == 1 ? parse(filled.getFirst()) : Optional.empty();
    }

    static boolean isHeading(Line line) {
        return heading(line).isPresent();
    }

    private static Optional<String> name(String grade, String letters, String number) {
        return letters.isEmpty() && number.isEmpty()
                ? Optional.empty()
                : Optional.of(grade + letters.toUpperCase(Locale.ROOT) + separator(letters, number) + number);
    }

    /** "12/3" keeps its stroke, or it would read as grade 123. */
    private static String separator(String letters, String number) {
        return letters.isEmpty() && !number.isEmpty() ? "/" : "";
    }

    private static String folded(String text) {
        return VietnameseText.fold(text);
    }
}
