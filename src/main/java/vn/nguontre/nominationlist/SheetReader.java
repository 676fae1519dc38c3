package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.VietnameseText;

/** Turns the lines below a heading into people's rows, knowing class headings, totals and signatures. */
final class SheetReader {
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?:tong (?:cong|so)|tong[ :]*(?:\\d.*)?$|cong\\b|[(*-]*\\s*danh sach (?:nay )?(?:co|gom)|an dinh danh sach|nguoi lap|tm\\b|t/m\\b|kt\\b|"
                    + "bi thu|pho bi thu|hieu truong|ban chap hanh|xac nhan|\\(?ky (?:ten|ghi)|noi nhan|vi du|ghi chu:).*"
                    + "|.*ngay\\s*[\\d.…]+\\s*thang.*");

    private static final Pattern NAME = Pattern.compile("[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,7}");
    private static final Pattern CELL_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ORDINAL = Pattern.compile("\\(?\\d+[.)]?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\D{0,2}\\d[\\d .,’'-]{6,}\\d\\D{0,2}");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NO_DIGITS = Pattern.compile("[.,]0+$|\\D");
    private static final int LONGEST = 200;
    private static final Pattern SERIAL = Pattern.compile("[1-5]\\d{4}");

    /** What stands once beside several people. */
    private static final Set<Field> SHARED = EnumSet.of(
            Field.SCHOOL_CLASS,
            Field.SEX,
            Field.ETHNICITY,
            Field.LEARNING_RESULT,
            Field.CONDUCT_RESULT,
            Field.ADDRESS,
            Field.NOTE);

    private final SheetText text;
    private final Layout layout;
    private final String sheet;
    private final Map<Integer, Line> byNumber = new HashMap<>();
    private final Notes notes;
    private final boolean classesFromHeadings;
    private String currentClass;
    private String currentGrade;
    private boolean belowFooter;

    private SheetReader(SheetText sheet, Layout layout, Notes notes) {
        this.text = sheet;
        this.layout = layout;
        this.sheet = sheet.name();
        this.notes = notes;
        this.currentClass = ClassName.parse(sheet.name()).orElse("");
        this.currentGrade = ClassName.grade(sheet.name()).orElse("");
        for (var line : layout.title()) {
            heading(line).or(() -> ClassName.titled(line)).ifPresent(name -> currentClass = name);
        }
        if (!sheet.merged().isEmpty()) {
            layout.lines().forEach(line -> byNumber.put(line.number(), line));
        }
        this.classesFromHeadings = !layout.has(Field.SCHOOL_CLASS);
    }

    static List<RawRow> rows(SheetText sheet, Layout layout, Notes notes) {
        return new SheetReader(sheet, layout, notes).rows();
    }

    private List<RawRow> rows() {
        var order = new DateOrder(layout.lines().stream().map(this::birth).toList());
        var rows = new ArrayList<RawRow>();
        for (var line : layout.lines()) {
            boolean identified = identified(line);
            var grade = identified ? Optional.<String>empty() : ClassName.grade(line);
            var heading = identified ? Optional.<String>empty() : heading(line);
            if (grade.isPresent()) {
                currentGrade = grade.get();
                currentClass = "";
                belowFooter = false;
            } else if (heading.isPresent()) {
                currentClass = heading.get();
                belowFooter = false;
            } else if (isPerson(line)) {
                rows.add(new RawRow(line.number(), sheet, cells(line, order)));
            } else {
                notes.add(Note.Kind.ROW_SKIPPED);
            }
        }
        return rows;
    }

    /** The class that a line announces; where the grade stands above, as "A1" below "Khối 12". */
    private Optional<String> heading(Line line) {
        ClassName.grade(line).ifPresent(grade -> currentGrade = grade);
        return ClassName.heading(line, currentGrade);
    }

    private boolean isPerson(Line line) {
        var ordinal = layout.text(line, Field.ORDINAL);
        var name = layout.name(line);
        if (VietnameseText.fold(ordinal).startsWith("vi du") || HeaderFinder.isHeader(line) || isNumbering(line)) {
            return false;
        }
        boolean counted = ORDINAL.matcher(ordinal).matches() && !name.isEmpty();
        if (counted || identified(line)) {
            belowFooter = false;
            return true;
        }
        if (line.cells().stream()
                .map(SheetReader::folded)
                .anyMatch(cell -> NO_PERSON.matcher(cell).matches())) {
            belowFooter = true;
            return false;
        }
        return !belowFooter && (NAME.matcher(name).matches() || !name.isEmpty() && line.filled() > 2);
    }

    /** Whether the line holds what only a person has. */
    private boolean identified(Line line) {
        var birth = birth(line);
        return BirthDateText.looksLikeDate(birth)
                || LONG_NUMBER.matcher(layout.text(line, Field.CITIZEN_NUMBER)).matches()
                || (DIGIT.matcher(birth).find()
                        && !layout.name(line).isEmpty()
                        && !NO_PERSON.matcher(folded(layout.name(line))).matches());
    }

    private static String folded(String text) {
        return VietnameseText.fold(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    /** A line below the heading that only counts the columns: 1, 2, 3 or (1), (2), (3). */
    private static boolean isNumbering(Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() > 2
                && filled.stream().allMatch(cell -> COLUMN_NUMBER.matcher(cell).matches());
    }

    private Map<Field, String> cells(Line line, DateOrder order) {
        var cells = new EnumMap<Field, String>(Field.class);
        layout.fields().values().stream()
                .filter(Field::isCanonical)
                .forEach(field -> cells.put(field, shared(line, field)));
        cells.put(Field.FULL_NAME, layout.name(line));
        cells.put(Field.BIRTH_DATE, typed(birth(line), order));
        var sex = SexColumns.text(layout, line);
        if (!sex.isEmpty() && cells.getOrDefault(Field.SEX, "").isEmpty()) {
            cells.put(Field.SEX, sex);
        }
        cells.computeIfPresent(Field.CITIZEN_NUMBER, (field, text) -> number(text));
        if (classesFromHeadings || cells.getOrDefault(Field.SCHOOL_CLASS, "").isEmpty()) {
            cells.put(Field.SCHOOL_CLASS, currentClass);
        }
        cells.computeIfPresent(Field.SCHOOL_CLASS, (field, name) -> withGrade(line, name));
        return cells;
    }

    /** "A1" in a list of grade 12, or beside a column with the grade. */
    private String withGrade(Line line, String name) {
        var grade = layout.has(Field.GRADE)
                ? ClassName.grade(shared(line, Field.GRADE)).orElse("")
                : currentGrade;
        return ClassName.parse(name).isPresent() || grade.isEmpty() || !ClassName.isPart(name)
                ? name
                : ClassName.parse(grade + name).orElse(name);
    }

    /** A cell that reaches over several rows is read in each of them; date cells beside the birth date as typed. */
    private String shared(Line line, Field field) {
        var own = layout.text(line, field);
        if (own.isEmpty() && SHARED.contains(field) || field == Field.GRADE) {
            own = layout.column(field)
                    .flatMap(column -> text.mergedFrom(line.number(), column)
                            .map(byNumber::get)
                            .map(first -> first.cell(column)))
                    .orElse(own);
        }
        return CELL_DATE.matcher(own).replaceFirst("$3/$2/$1");
    }

    private String number(String text) {
        var number = CitizenNumber.normalise(text);
        if (number.isEmpty()) {
            return text;
        }
        if (NO_DIGITS.matcher(text).replaceAll("").length() < 12) {
            notes.add(Note.Kind.ZERO_RESTORED);
        }
        return number.get().value();
    }

    private String birth(Line line) {
        if (layout.has(Field.BIRTH_DAY)) {
            var parts = List.of(
                    layout.text(line, Field.BIRTH_DAY),
                    layout.text(line, Field.BIRTH_MONTH),
                    layout.text(line, Field.BIRTH_YEAR));
            return parts.stream().allMatch(String::isEmpty) ? "" : String.join("/", parts);
        }
        var one = serial(layout.text(line, Field.BIRTH_DATE));
        var year = layout.text(line, Field.BIRTH_YEAR);
        if (!year.isEmpty() && !one.isEmpty()) {
            return one + "/" + year;
        }
        var male = layout.text(line, Field.BIRTH_DATE_MALE);
        return !one.isEmpty() ? one : serial(!male.isEmpty() ? male : layout.text(line, Field.BIRTH_DATE_FEMALE));
    }

    /** The number of a day counts from 1900, also where the workbook counts from 1904. */
    private String serial(String text) {
        return this.text.from1904() && SERIAL.matcher(text).matches()
                ? String.valueOf(Integer.parseInt(text) + DateFormats.DAYS_TO_1904)
                : text;
    }

    private static String typed(String birth, DateOrder order) {
        var date = BirthDateText.parse(birth).date();
        return date == null ? birth : order.marked(birth, date);
    }
}
