package vn.nguontre.nominationlist;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The class or the grade that a row, a title or the name of a sheet announces for the people below. */
final class ClassHeading {
    private static final String GRADE = ClassName.GRADE;
    private static final String SIGN = "[ ./_-]*";
    private static final String WORD = "(?:chi doan|lop|class)";

    private static final Pattern ANNOUNCED = Pattern.compile(WORD + "(?: chi doan| lop)?[ :.-]*" + GRADE + SIGN
            + "(toan|ly|hoa|sinh|van|su|dia|anh|tin|phap|[a-z]{2}(?=\\d)|[a-z](?=[ ./_-]*\\d)|"
            + "[a-e](?![a-z])|(?<=[/.])(?=\\d))"
            + SIGN + "(\\d{0,2})(?![a-z0-9])");

    /** A name that nobody takes for anything else, wherever it stands. */
    private static final Pattern NAMED =
            Pattern.compile("(?<![a-z0-9])" + GRADE + SIGN + "([a-z]{1,2})" + SIGN + "(\\d{1,2})(?![a-z0-9])");

    /** The name first, then what is said of the class: "12A1 (8 em)", "12A1 - GVCN: ...", "12A1 8 học sinh". */
    private static final Pattern DESCRIBED = Pattern.compile(
            GRADE + SIGN + "([a-z]{1,2})" + SIGN + "(\\d{0,2})(?![a-z0-9])\\s*(?:[(:,;–—/-].*|(?:co |gom )?\\d+"
                    + " (?:em|hs|dv|doan vien|hoc sinh|dong chi|ban|nguoi)\\b.*)?");

    private static final Pattern OF_THE_CLASS =
            Pattern.compile("\\(?(?:gvcn|giao vien|chu nhiem|bi thu|lop truong|si so|tong|so luong|so hs|\\d+\\b).*");
    private static final Pattern NUMBERED = Pattern.compile("^(?:(?:[ivx]+|[a-z]|\\d{1,2})[.)/:-]|[*+.–-])?\\s*");
    private static final Pattern COUNT = Pattern.compile("[IVXivx]{1,4}|[A-Za-z]|\\d{1,2}");
    private static final Pattern GRADE_BEFORE =
            Pattern.compile("^khoi(?: lop)?[ :.]*" + GRADE + "[ ,.:;/–-]*(?=lop|chi doan)");
    private static final Pattern PART_BELOW = Pattern.compile(WORD + "[ :.-]*([a-z][ .]?\\d{1,2}|[a-d])(?![a-z0-9])");
    private static final Pattern SEVERAL = Pattern.compile(GRADE + SIGN + "[a-z]{1,2}" + SIGN
            + "\\d{0,2}\\s*(?:[,;&+/–-]|va |den )\\s*(?:lop )?(?!\\d+ ?(?:em|hs|dv)\\b)(?:" + GRADE + SIGN
            + "[a-z]{1,2}(?![a-z])|[a-z]{1,2}\\d{1,2}(?![a-z0-9]))");
    private static final Pattern UNCLEAR = Pattern.compile("(?:^|[^a-z])" + WORD + "[ :.-]*(?:" + GRADE
            + "(?![0-9])|muoi\\b|chuyen\\b|giao vien\\b)|danh sach.* (?:toan truong|cac lop|cac chi doan)\\b");
    private static final Pattern UNCLEAR_ALONE =
            Pattern.compile("(?:" + WORD + "[ :.-]*[a-z][ .]?\\d|" + GRADE + SIGN + "(?:[a-z]{1,2}\\d|chuyen\\b)).*");

    private static final Pattern GRADE_NAMED =
            Pattern.compile("(?:^|[^a-z])khoi(?: lop)?[ :.-]*" + GRADE + "(?![0-9])(.*)");
    private static final Pattern ANOTHER_GRADE =
            Pattern.compile("\\s*(?:[,;&+/–-]|va |den )\\s*(?:khoi )?(?:lop )?" + GRADE + "(?![0-9]).*");
    private static final Pattern GRADE_ALONE = Pattern.compile("(?:khoi|k)?[ :.-]*(?:lop)?[ :.-]*" + GRADE + "[ .:]*");
    private static final Pattern SHEET =
            Pattern.compile("(?:ds|danh sach|bang|doan vien|hoc sinh|lop|cd|chi doan|[ .:_-])*" + "(" + GRADE
                    + "[ ./_-]*[a-z]{0,4}[ ./_-]*\\d{0,2})(?:\\s*\\(\\d+\\)|[ _-]+(?:hk|ky|nh|dot)\\W*\\d.*|"
                    + "[ _-]+(?:nam|20\\d\\d).*)?");
    private static final Pattern COUNT_OF_PEOPLE = Pattern.compile(
            "\\s*[(:,–-]\\s*(?:co |gom |tong )?\\d+\\s*(?:em|hs|dv|doan vien|hoc sinh|dong chi|ban|nguoi)\\b.*");

    /** Nothing but letters: a grade in words, or of something else than classes. */
    private static final Pattern UNCLEAR_GRADE = Pattern.compile("khoi[: ]+(?:lop )?(?!nam$|nu$)[a-z ]+");

    private static final int MOST_CELLS = 3;

    private ClassHeading() {}

    /** "Lớp: 12.A2 (GVCN: ...)", "12A1 - 8 em", or the bare name of a class alone in its row. */
    static Optional<String> of(Line line) {
        var filled = withoutCount(line);
        if (filled.isEmpty() || filled.size() > MOST_CELLS) {
            return Optional.empty();
        }
        var whole = ClassName.folded(String.join(" ", filled));
        if (SEVERAL.matcher(whole).find()) {
            return Optional.empty();
        }
        var text = NUMBERED.matcher(whole).replaceFirst("");
        var match = ANNOUNCED.matcher(GRADE_BEFORE.matcher(text).replaceFirst(""));
        return match.lookingAt() ? name(match) : bare(filled);
    }

    private static Optional<String> bare(List<String> filled) {
        var first = ClassName.folded(filled.getFirst());
        boolean alone = filled.stream()
                .skip(1)
                .allMatch(cell -> OF_THE_CLASS.matcher(ClassName.folded(cell)).matches());
        if (!alone) {
            return Optional.empty();
        }
        var match = DESCRIBED.matcher(NUMBERED.matcher(first).replaceFirst(""));
        return match.matches() ? name(match) : filled.size() == 1 ? ClassName.parse(first) : Optional.empty();
    }

    /** The cells of a row without the "I", "A" or "1" before them. */
    private static List<String> withoutCount(Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() > 1 && COUNT.matcher(filled.getFirst()).matches()
                ? filled.subList(1, filled.size())
                : filled;
    }

    /** As {@link #of(Line)}; a row with the name alone may leave out the grade when it stands above, or before it. */
    static Optional<String> of(Line line, String above) {
        var whole = of(line);
        if (whole.isPresent()) {
            return whole;
        }
        var text = NUMBERED.matcher(ClassName.folded(String.join(" ", withoutCount(line))))
                .replaceFirst("");
        var before = GRADE_BEFORE.matcher(text);
        var grade = before.lookingAt() ? before.group(1) : above;
        var part = PART_BELOW.matcher(before.replaceFirst(""));
        if (!grade.isEmpty() && part.lookingAt()) {
            return ClassName.parse(grade + part.group(1));
        }
        return grade.isEmpty()
                ? Optional.empty()
                : alone(line)
                        .filter(ClassName::isPart)
                        .flatMap(name -> ClassName.parse(grade + ClassName.withoutPrefix(name)));
    }

    static boolean is(Line line) {
        return of(line).isPresent();
    }

    /**
     * The class that a line names somewhere: "DANH SÁCH CHI ĐOÀN 12A4 NĂM HỌC 2026-2027". Empty text where it names a class
     * that is not understood, or several.
     */
    static Optional<String> titled(Line line) {
        var text = ClassName.folded(String.join(" ", line.cells()));
        var announced = (text.contains("danh sach") && !ANNOUNCED.matcher(text).find() ? NAMED : ANNOUNCED)
                .matcher(text)
                .results()
                .flatMap(match -> name(match).stream())
                .collect(Collectors.toSet());
        boolean several = announced.size() > 1 || SEVERAL.matcher(text).find();
        boolean unclear = UNCLEAR.matcher(text).find()
                || UNCLEAR_ALONE
                        .matcher(NUMBERED.matcher(text.strip()).replaceFirst(""))
                        .matches();
        if (several || announced.isEmpty() && unclear) {
            return Optional.of("");
        }
        return announced.stream().findFirst();
    }

    /** The class in the name of a sheet: "12A1", "DS lớp 12A1", "ĐVUT 12A1 (8 em)". */
    static Optional<String> ofSheet(String name) {
        var text = ClassName.folded(name);
        var match = SHEET.matcher(text);
        if (match.matches()) {
            return ClassName.parse(match.group(1));
        }
        var named =
                NAMED.matcher(text).results().flatMap(hit -> name(hit).stream()).collect(Collectors.toSet());
        return named.size() == 1 && !SEVERAL.matcher(text).find()
                ? named.stream().findFirst()
                : Optional.empty();
    }

    private static Optional<String> name(MatchResult match) {
        return ClassName.name(match.group(1), match.group(2), match.group(3));
    }

    /** The grade that a title or a sheet is about: "Khối 12", "KHỐI: 11", "Khối lớp 10". */
    static Optional<String> grade(String text) {
        var match = GRADE_ALONE.matcher(ClassName.folded(text));
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** The grade that a title names somewhere: "DANH SÁCH ĐOÀN VIÊN KHỐI 12". */
    static Optional<String> titledGrade(Line line) {
        var match = GRADE_NAMED.matcher(ClassName.folded(String.join(" ", line.cells())));
        return match.find() && !ANOTHER_GRADE.matcher(match.group(2)).matches()
                ? Optional.of(match.group(1))
                : Optional.empty();
    }

    /** The grade that a row announces and nothing else, with or without a number before it. */
    static Optional<String> grade(Line line) {
        return alone(line)
                .map(text -> NUMBERED.matcher(ClassName.folded(text)).replaceFirst(""))
                .filter(text -> text.startsWith("khoi"))
                .flatMap(ClassHeading::grade);
    }

    /** As {@link #grade(Line)}, also with the number of its people behind; empty text for a grade that is not understood. */
    static Optional<String> announcedGrade(Line line) {
        var text = alone(line)
                .map(cell -> NUMBERED.matcher(ClassName.folded(cell)).replaceFirst(""))
                .filter(words -> words.startsWith("khoi ") || words.startsWith("khoi:"));
        var grade = text.map(words -> COUNT_OF_PEOPLE.matcher(words).replaceFirst(""))
                .flatMap(ClassHeading::grade);
        return grade.isPresent()
                ? grade
                : text.filter(words -> UNCLEAR_GRADE.matcher(words).matches()).map(words -> "");
    }

    private static Optional<String> alone(Line line) {
        var filled = withoutCount(line);
        return filled.size() == 1 ? Optional.of(filled.getFirst()) : Optional.empty();
    }
}
