package vn.nguontre.nominationlist;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.VietnameseText;

/**
 * Tells the lines below a heading apart: people, and what schools write between and below them.
 *
 * @param layout where the line holds what
 */
record PersonLines(Layout layout) {
    static final Pattern NAME = Pattern.compile("[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,7}");

    private static final Pattern EXAMPLE = Pattern.compile("(?:vi du|vd|mau|example)\\b.*");
    private static final Pattern HINT = Pattern.compile(
            "\\(?(?:dd\\b|d/m|ngay[ ,/-]*thang[ ,/-]*nam|vd\\b|vi du)[^\\d]*(?:\\d.*)?|.*yyyy.*|.*mm/.*");
    private static final Pattern SEX_HINT = Pattern.compile("\\(?nam\\s*[/,-]?\\s*(?:hoac )?nu\\)?");
    static final Pattern SEX = Pattern.compile("nam|nu|m|f|male|female|trai|gai");
    private static final Pattern ORDINAL = Pattern.compile("\\(?\\d+[.)]?");
    private static final Pattern SECTION_COUNT = Pattern.compile("(?:[IVX]+|[A-Z])[.)]?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile(
            "\\(?(?:\\d{1,2}|[A-Za-z]|[IVX]{1,4}|[ivx]{1,4})\\)?(?:\\s*=[\\d\\s()+*/-]+)?|[^\\p{L}\\d]+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\d]");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d.*\\d");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\D{0,2}\\d[\\d .,’'-]{6,}\\d\\D{0,2}");
    private static final int LONGEST = 200;
    private static final Set<Field> OF_ONE = EnumSet.of(
            Field.BIRTH_DATE,
            Field.BIRTH_DATE_MALE,
            Field.BIRTH_DATE_FEMALE,
            Field.BIRTH_DAY,
            Field.BIRTH_YEAR,
            Field.CITIZEN_NUMBER);

    /** Whether the line holds what only a person has. */
    boolean isIdentified(Line line, String birth) {
        if (isExample(line) || isOfTheList(line)) {
            return false;
        }
        return BirthDateText.looksLikeDate(birth)
                || LONG_NUMBER.matcher(layout.text(line, Field.CITIZEN_NUMBER)).matches()
                || TWO_DIGITS.matcher(birth).find()
                        && !isHint(line)
                        && ClassName.parse(birth).isEmpty()
                        && !layout.name(line).isEmpty()
                        && !WordsBetween.isFooter(layout.name(line));
    }

    /** Whether a line holds what nothing but a person has, even in a table of something else. */
    boolean isCertain(Line line, String birth) {
        return BirthDateText.looksLikeDate(birth)
                || CitizenNumber.normalise(layout.text(line, Field.CITIZEN_NUMBER))
                        .isPresent();
    }

    /** A day that stands alone or behind "Ngày lập:" is that of the list. */
    private boolean isOfTheList(Line line) {
        var name = layout.name(line);
        return layout.text(line, Field.ORDINAL).isEmpty()
                && (line.filled() == 2
                                && (name.endsWith(":") || layout.fields().size() > 3 && WordsBetween.isFooter(name))
                        || line.filled() == 1
                                && name.isEmpty()
                                && layout.text(line, Field.CITIZEN_NUMBER).isEmpty());
    }

    /** Whether a line has neither a name nor a personal number: below a signature, that of who signs may be followed by a telephone. */
    boolean isNobody(Line line) {
        return layout.name(line).chars().noneMatch(Character::isLetter)
                && layout.text(line, Field.ORDINAL).isEmpty()
                && CitizenNumber.normalise(layout.text(line, Field.CITIZEN_NUMBER))
                        .isEmpty();
    }

    /** Whether a line that is not identified is about a person all the same, with much left out. */
    boolean isPerson(Line line, boolean belowFooter) {
        if (isExample(line) || HeaderFinder.isHeader(line) || isNumbering(line) || isHint(line) || isUnfilled(line)) {
            return false;
        }
        var name = layout.name(line);
        if (isCounted(line)) {
            return !WordsBetween.isTotal(name) || hasData(line, name);
        }
        if (isOfAClass(line, name)) {
            return true;
        }
        boolean section = line.filled() == 1 && WordsBetween.isSection(name)
                || layout.has(Field.ORDINAL) && isSectionCount(line) && !hasData(line, name);
        return !belowFooter
                && !isFooter(line)
                && !section
                && !WordsBetween.isRemark(name)
                && (NAME.matcher(name).matches() || !name.isEmpty() && line.filled() > 2);
    }

    /** "I" or "A" counts parts of a list, not people. */
    private boolean isSectionCount(Line line) {
        return SECTION_COUNT.matcher(layout.text(line, Field.ORDINAL)).matches();
    }

    /** Whether a name stands behind a running number. */
    boolean isCounted(Line line) {
        return ORDINAL.matcher(layout.text(line, Field.ORDINAL)).matches()
                && !layout.name(line).isEmpty();
    }

    /** Whether a line holds a name, or what looks like one, and nothing else that a person has. */
    boolean isBare(Line line) {
        var name = layout.name(line);
        return layout.text(line, Field.ORDINAL).isEmpty() && !name.isEmpty() && !hasData(line, name);
    }

    private boolean hasData(Line line, String name) {
        return isOfAClass(line, name)
                || OF_ONE.stream()
                        .anyMatch(field -> layout.text(line, field).chars().anyMatch(Character::isDigit));
    }

    /** A numbered row with dots to be written upon. */
    private boolean isUnfilled(Line line) {
        int ordinal = layout.column(Field.ORDINAL).orElse(-1);
        return IntStream.range(0, line.cells().size())
                .filter(column -> column != ordinal)
                .noneMatch(column -> LETTER_OR_DIGIT.matcher(line.cell(column)).find());
    }

    /** A total or a signature. A position may be that of who signs; it says nothing. */
    boolean isFooter(Line line) {
        int position = layout.column(Field.POSITION).orElse(-1);
        return IntStream.range(0, line.cells().size())
                .filter(column -> column != position)
                .mapToObj(line::cell)
                .anyMatch(WordsBetween::isFooter);
    }

    /** A name with a class or a sex beside it is a person, also below a total; with both, whatever the name is like. */
    private boolean isOfAClass(Line line, String name) {
        boolean ofAClass =
                ClassName.parse(layout.text(line, Field.SCHOOL_CLASS)).isPresent();
        boolean ofASex = SEX.matcher(folded(layout.text(line, Field.SEX))).matches();
        return NAME.matcher(name).matches()
                && (ofAClass && ofASex || (ofAClass || ofASex) && !WordsBetween.isFooter(name));
    }

    private boolean isExample(Line line) {
        return EXAMPLE.matcher(folded(layout.text(line, Field.ORDINAL))).matches();
    }

    /** A line below the heading that tells how to fill in the columns. */
    private boolean isHint(Line line) {
        return SEX_HINT.matcher(folded(layout.text(line, Field.SEX))).matches()
                || HINT.matcher(folded(layout.text(line, Field.BIRTH_DATE))).matches();
    }

    /** A line below the heading that only counts the columns: 1, 2, 3 or (1), (2), (3) or A, B, 1. */
    private static boolean isNumbering(Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() > 2
                && filled.stream().allMatch(cell -> COLUMN_NUMBER.matcher(cell).matches());
    }

    private static String folded(String text) {
        return VietnameseText.fold(text.substring(0, Math.min(text.length(), LONGEST)));
    }
}
