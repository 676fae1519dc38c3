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
    private static final Pattern PART = Pattern.compile("[a-z][ .]?\\d{1,2}|/\\d{1,2}|[a-d]");
    private static final Pattern GRADE_ALONE = Pattern.compile("(?:khoi)?[ :.-]*(?:lop)?[ :.-]*" + GRADE + "[ .:]*");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:chi doan|lop)(?: chi doan| lop)?[ :.-]*" + GRADE
            + "[ ./_-]*(toan|ly|hoa|sinh|van|su|dia|anh|tin|phap|[a-z]{2}(?=\\d)|[a-z](?=[ ./_-]*\\d)|[a-e](?![a-z])|(?<=[/.])(?=\\d))"
            + "[ ./_-]*(\\d{0,2})(?![a-z0-9])");
    private static final Pattern NUMBERED = Pattern.compile("^(?:(?:[ivx]+|[a-z]|\\d{1,2})[.)/:-]|[*+.-])?\\s*");

    private static final int LONGEST = 200;

    private ClassName() {}

    static Optional<String> parse(String text) {
        var bare = withoutPrefix(text);
        var match = NAME.matcher(bare);
        return match.matches() ? name(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    /** The class a heading row announces: "Lớp: 12.A2 (GVCN: ...)", or the bare name of a class alone in its row. */
    static Optional<String> heading(Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty() || filled.size() > 3) {
            return Optional.empty();
        }
        var text = NUMBERED.matcher(folded(String.join(" ", filled))).replaceFirst("");
        var match = ANNOUNCED.matcher(text);
        if (match.lookingAt()) {
            return name(match.group(1), match.group(2), match.group(3));
        }
        return filled.size() == 1 ? parse(filled.getFirst()) : Optional.empty();
    }

    /** The class that a title line names somewhere: "DANH SÁCH CHI ĐOÀN 12A4 NĂM HỌC 2026-2027". */
    static Optional<String> titled(Line line) {
        var match = ANNOUNCED.matcher(folded(String.join(" ", line.cells())));
        return match.find() ? name(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    /** As {@link #heading(Line)}; a row with the name alone may leave out the grade when it stands above. */
    static Optional<String> heading(Line line, String grade) {
        var whole = heading(line);
        if (whole.isPresent() || grade.isEmpty()) {
            return whole;
        }
        return alone(line).filter(ClassName::isPart).flatMap(part -> parse(grade + withoutPrefix(part)));
    }

    /** The grade that a title or a sheet is about: "Khối 12", "KHỐI: 11", "Khối lớp 10". */
    static Optional<String> grade(String text) {
        var match = GRADE_ALONE.matcher(folded(text));
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** The grade that a row announces and nothing else. */
    static Optional<String> grade(Line line) {
        return alone(line).filter(text -> folded(text).startsWith("khoi")).flatMap(ClassName::grade);
    }

    /** Whether a text may be a class without its grade: "A1", "/3". */
    static boolean isPart(String text) {
        return PART.matcher(withoutPrefix(text)).matches();
    }

    private static Optional<String> alone(Line line) {
        return line.filled() == 1
                ? line.cells().stream().filter(cell -> !cell.isEmpty()).findFirst()
                : Optional.empty();
    }

    private static String withoutPrefix(String text) {
        return PREFIX.matcher(folded(text)).replaceFirst("");
    }

    static boolean isHeading(Line line) {
        return heading(line).isPresent();
    }

    private static Optional<String> name(String grade, String letters, String number) {
        return letters.isEmpty() && number.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        grade + letters.toUpperCase(Locale.ROOT) + separator(letters, number) + withoutZero(number));
    }

    private static String withoutZero(String number) {
        return number.length() == 2 && number.charAt(0) == '0' ? number.substring(1) : number;
    }

    /** "12/3" keeps its stroke, or it would read as grade 123. */
    private static String separator(String letters, String number) {
        return letters.isEmpty() && !number.isEmpty() ? "/" : "";
    }

    /** Only what stands first: nobody writes the name of a class further behind. */
    private static String folded(String text) {
        return VietnameseText.fold(text.substring(0, Math.min(text.length(), LONGEST)));
    }
}
