package vn.nguontre.nominationlist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nguontre.shared.VietnameseText;

/** The name of a class in one spelling: the grade 6 to 12, then letters and a number, "Lớp 12 A1" as "12A1". */
final class ClassName {
    private static final Pattern PREFIX =
            Pattern.compile("^(?:chi doan|tap the|lop|khoi|cd(?=[ :.-])|l(?=\\.)|[ :.-])+");
    private static final String GRADE = "(1[0-2]|[6-9])";
    private static final String SUBJECT = "toan|ly|li|hoa|sinh|van|su|dia|anh|tin|phap|nga|nhat|trung|han|duc";

    /** One or two letters, a subject, or a group of subjects; anything longer is a date or a phrase. */
    private static final String LETTERS = "([a-z]{0,2}|[a-z]?(?:" + SUBJECT + ")|khtn|khxh|[a-d]?(?:tn|xh|cb|nc)|clc)";

    private static final Pattern NAME =
            Pattern.compile(GRADE + "[ ./_(–—-]*" + LETTERS + "[ ./_–—-]*(\\d{0,2})[ .*)]*");
    private static final Pattern PART = Pattern.compile("[a-z][ .]?\\d{1,2}|/\\d{1,2}|[a-d]");
    private static final Pattern GRADE_NAMED =
            Pattern.compile("(?:^|[^a-z])khoi(?: lop)?[ :.-]*" + GRADE + "(?![0-9])");
    private static final Pattern GRADE_ALONE = Pattern.compile("(?:khoi|k)?[ :.-]*(?:lop)?[ :.-]*" + GRADE + "[ .:]*");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:chi doan|lop)(?: chi doan| lop)?[ :.-]*" + GRADE
            + "[ ./_-]*(toan|ly|hoa|sinh|van|su|dia|anh|tin|phap|[a-z]{2}(?=\\d)|[a-z](?=[ ./_-]*\\d)|[a-e](?![a-z])|(?<=[/.])(?=\\d))"
            + "[ ./_-]*(\\d{0,2})(?![a-z0-9])");
    private static final Pattern NUMBERED = Pattern.compile("^(?:(?:[ivx]+|[a-z]|\\d{1,2})[.)/:-]|[*+.-])?\\s*");

    private static final Pattern COUNT = Pattern.compile("[IVXivx]{1,4}|[A-Za-z]|\\d{1,2}");
    private static final Pattern COUNTED = Pattern.compile(
            "(" + GRADE + "[ ./_-]*[a-z]{1,2}[ ./_-]*\\d{0,2})\\s*(?:[(:].*|(?:co )?\\d+ (?:doan vien|hoc sinh).*)");
    private static final Pattern GRADE_BEFORE =
            Pattern.compile("^khoi(?: lop)?[ :.]*" + GRADE + "[ ,.:;-]*(?=lop|chi doan)");
    private static final Pattern SEVERAL = Pattern.compile("(?:lop|chi doan)[ :.-]*" + GRADE
            + "[ ./_-]*[a-z]+[ ./_-]*\\d*" + "\\s*(?:,|;|&|\\+|va)\\s*(?:lop )?" + GRADE + "[ ./_-]*[a-z]");
    private static final Pattern UNCLEAR = Pattern.compile("(?:^|[^a-z])(?:lop|chi doan)[ :.-]*" + GRADE + "(?![0-9])");
    private static final Pattern SHEET = Pattern.compile(
            "(?:ds|danh sach|bang|doan vien|hoc sinh|lop|cd|chi doan|[ .:_-])*" + "(" + GRADE
                    + "[ ./_-]*[a-z]{0,4}[ ./_-]*\\d{0,2})(?:\\s*\\(\\d+\\)|[ _-]+(?:hk|ky|nh|dot)\\W*\\d.*|[ _-]+(?:nam|20\\d\\d).*)?");
    private static final int MOST_CELLS = 3;
    private static final int LONGEST = 200;

    private ClassName() {}

    static Optional<String> parse(String text) {
        var bare = withoutPrefix(text);
        var match = NAME.matcher(bare);
        return match.matches() ? name(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    /** The class a heading row announces: "Lớp: 12.A2 (GVCN: ...)", or the bare name of a class alone in its row. */
    static Optional<String> heading(Line line) {
        var filled = withoutCount(line);
        if (filled.isEmpty() || filled.size() > MOST_CELLS) {
            return Optional.empty();
        }
        var text = NUMBERED.matcher(folded(String.join(" ", filled))).replaceFirst("");
        var match = ANNOUNCED.matcher(GRADE_BEFORE.matcher(text).replaceFirst(""));
        if (match.lookingAt()) {
            return name(match.group(1), match.group(2), match.group(3));
        }
        var counted = COUNTED.matcher(folded(filled.getFirst()));
        if (counted.matches()) {
            return parse(counted.group(1));
        }
        return filled.size() == 1 ? parse(filled.getFirst()) : Optional.empty();
    }

    /** The cells of a row without the "I", "A" or "1" before them. */
    private static List<String> withoutCount(Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() > 1 && COUNT.matcher(filled.getFirst()).matches()
                ? filled.subList(1, filled.size())
                : filled;
    }

    /**
     * The class that a line names somewhere: "DANH SÁCH CHI ĐOÀN 12A4 NĂM HỌC 2026-2027". Empty text where it names a class
     * that is not understood, or several.
     */
    static Optional<String> titled(Line line) {
        var text = folded(String.join(" ", line.cells()));
        var named = ANNOUNCED
                .matcher(text)
                .results()
                .flatMap(match -> name(match.group(1), match.group(2), match.group(3)).stream())
                .collect(Collectors.toSet());
        boolean several = named.size() > 1 || SEVERAL.matcher(text).find();
        if (several || named.isEmpty() && UNCLEAR.matcher(text).find()) {
            return Optional.of("");
        }
        return named.stream().findFirst();
    }

    /** The class in the name of a sheet: "12A1", "DS lớp 12A1", "12A1 (2)". */
    static Optional<String> ofSheet(String name) {
        var match = SHEET.matcher(folded(name));
        return match.matches() ? parse(match.group(1)) : Optional.empty();
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

    /** The grade that a title names somewhere: "DANH SÁCH ĐOÀN VIÊN KHỐI 12". */
    static Optional<String> titledGrade(Line line) {
        var match = GRADE_NAMED.matcher(folded(String.join(" ", line.cells())));
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
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
