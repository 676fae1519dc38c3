package vn.nguontre.nominationlist;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.nguontre.shared.VietnameseText;

/**
 * Tells the lines below a heading apart: people, and what schools write between and below them.
 *
 * @param layout where the line holds what
 */
record PersonLines(Layout layout) {
    static final Pattern NAME = Pattern.compile("[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,7}");

    private static final Pattern TOTAL = Pattern.compile(
            "(?:tong (?:cong|so)|tong[ :]*(?:\\d.*)?$|cong(?:\\s*[:\\d(].*)?$|[(*-]*\\s*danh sach (?:nay )?(?:co|gom)|"
                    + "an dinh danh sach|si so|so luong|trong do\\b|"
                    + "(?:trong do,? ?(?:co )?)?(?:so )?(?:doan vien |hoc sinh )?(?:nu|nam)(?:[: ]*\\d.*)?$).*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:nguoi lap|lap (?:bang|bieu|danh sach)|tm\\b|t/m\\b|kt\\b|(?:pho )?bi thu|(?:pho )?hieu truong|"
                    + "ban (?:chap hanh|giam hieu)|bch\\b|giao vien|gvcn|thu ky|dai dien|to truong|xac nhan|duyet\\b|"
                    + "nguoi (?:kiem|ky|nhan|nop|bao cao|thuc hien|duyet|tong hop|nhap|doi chieu)|can bo (?:lap|tong hop|phu trach)|"
                    + "thu truong|chu tich|truong ban|(?:chi|dang) uy\\b|p[. ]+(?:hieu truong|bi thu)|"
                    + "doan truong(?: thpt.*)?$|\\(?ky (?:ten|ghi)|noi nhan|vi du|ghi chu:).*");
    private static final Pattern REMARK = Pattern.compile(
            "[(*+-]*\\s*(?:(?:luu y|chu y)\\s*:|yeu cau|de nghi|kinh (?:de|mong|chuyen|trinh)|tran trong|moi thac mac).*");
    private static final Pattern TOTAL_IN_A_ROW_OF_ITS_OWN = Pattern.compile("(?:tổng|cộng)(?:[\\s:].*)?");
    private static final Pattern DAY =
            Pattern.compile("ngay(?:\\s*[\\d.…]+\\s*thang|[\\s\\d.…_/-]*thang[\\s\\d.…_/-]*nam)");

    /** A heading within the list, below which it goes on. */
    private static final Pattern SECTION =
            Pattern.compile("(?:danh sach|doan vien|hoc sinh|nhom|dien|doi tuong|phan|muc|lop|doan truong)\\b.*");

    private static final Pattern EXAMPLE = Pattern.compile("(?:vi du|vd|mau|example)\\b.*");
    private static final Pattern HINT = Pattern.compile(
            "\\(?(?:dd\\b|d/m|ngay[ ,/-]*thang[ ,/-]*nam|vd\\b|vi du)[^\\d]*(?:\\d.*)?|.*yyyy.*|.*mm/.*");
    private static final Pattern SEX_HINT = Pattern.compile("\\(?nam\\s*[/,-]?\\s*(?:hoac )?nu\\)?");
    static final Pattern SEX = Pattern.compile("nam|nu|m|f|male|female|trai|gai");
    private static final Pattern ORDINAL = Pattern.compile("\\(?\\d+[.)]?");
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
        if (isExample(line)) {
            return false;
        }
        return BirthDateText.looksLikeDate(birth)
                || LONG_NUMBER.matcher(layout.text(line, Field.CITIZEN_NUMBER)).matches()
                || TWO_DIGITS.matcher(birth).find()
                        && !isHint(line)
                        && ClassName.parse(birth).isEmpty()
                        && !layout.name(line).isEmpty()
                        && !isFooter(layout.name(line));
    }

    /** Whether a line that is not identified is about a person all the same, with much left out. */
    boolean isPerson(Line line, boolean belowFooter) {
        if (isExample(line) || HeaderFinder.isHeader(line) || isNumbering(line) || isHint(line) || isUnfilled(line)) {
            return false;
        }
        var name = layout.name(line);
        if (isCounted(line)) {
            return !isTotal(name) || hasData(line, name);
        }
        if (isOfAClass(line, name)) {
            return true;
        }
        boolean section = line.filled() == 1 && SECTION.matcher(folded(name)).matches();
        return !belowFooter
                && !isFooter(line)
                && !section
                && !REMARK.matcher(folded(name)).matches()
                && (NAME.matcher(name).matches() || !name.isEmpty() && line.filled() > 2);
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

    /** "Tổng" is a total, "Tống" a family; without accents nobody can tell. */
    private static boolean isTotal(String name) {
        return TOTAL_IN_A_ROW_OF_ITS_OWN.matcher(name.toLowerCase(Locale.ROOT)).matches();
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
                .anyMatch(PersonLines::isFooter);
    }

    private static boolean isFooter(String cell) {
        var words = folded(cell);
        return TOTAL.matcher(words).matches()
                || SIGNATURE.matcher(words).matches()
                || DAY.matcher(words).find();
    }

    /** A name with a class or a sex beside it is a person, also below a total. */
    private boolean isOfAClass(Line line, String name) {
        return NAME.matcher(name).matches()
                && !isFooter(name)
                && (ClassName.parse(layout.text(line, Field.SCHOOL_CLASS)).isPresent()
                        || SEX.matcher(folded(layout.text(line, Field.SEX))).matches());
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
