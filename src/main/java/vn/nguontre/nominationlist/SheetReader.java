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
import java.util.stream.IntStream;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.VietnameseText;

/** Turns the lines below a heading into people's rows, knowing class headings, totals and signatures. */
final class SheetReader {
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?:tong (?:cong|so)|tong[ :]*(?:\\d.*)?$|cong(?:\\s*[:\\d(].*)?$|[(*-]*\\s*danh sach (?:nay )?(?:co|gom)|an dinh danh sach|"
                    + "nguoi lap|lap (?:bang|bieu|danh sach)|tm\\b|t/m\\b|kt\\b|bi thu|pho bi thu|hieu truong|pho hieu truong|"
                    + "ban (?:chap hanh|giam hieu)|bch\\b|giao vien|gvcn|thu ky|dai dien|to truong|xac nhan|duyet\\b|"
                    + "doan truong(?: thpt.*)?$|\\(?ky (?:ten|ghi)|noi nhan|vi du|ghi chu:|si so|so luong|"
                    + "(?:trong do,? ?(?:co )?)?(?:so )?(?:doan vien |hoc sinh )?(?:nu|nam)(?:[: ]*\\d.*)?$|trong do\\b).*"
                    + "|.*ngay[\\s\\d.…_/-]*thang[\\s\\d.…_/-]*nam.*|.*ngay\\s*[\\d.…]+\\s*thang.*");

    /** A heading within the list, below which it goes on. */
    private static final Pattern SECTION =
            Pattern.compile("(?:danh sach|doan vien|hoc sinh|nhom|dien|doi tuong|phan|muc|lop|doan truong)\\b.*");

    private static final Pattern NAME = Pattern.compile("[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,7}");
    private static final Pattern CELL_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ORDINAL = Pattern.compile("\\(?\\d+[.)]?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?");
    private static final Pattern EXAMPLE = Pattern.compile("(?:vi du|vd|mau|example)\\b.*");
    private static final Pattern HINT = Pattern.compile(
            "\\(?(?:dd\\b|d/m|ngay[ ,/-]*thang[ ,/-]*nam|vd\\b|vi du)[^\\d]*(?:\\d.*)?|.*yyyy.*|.*mm/.*");
    private static final Pattern SEX_HINT = Pattern.compile("\\(?nam\\s*[/,-]?\\s*(?:hoac )?nu\\)?");
    private static final Pattern DATE_AND_PLACE =
            Pattern.compile("(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4})\\s*[,;-]?\\s+\\p{L}{2}.*");
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\d{1,2}");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d.*\\d");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\D{0,2}\\d[\\d .,’'-]{6,}\\d\\D{0,2}");
    private static final Pattern NO_DIGITS = Pattern.compile("[.,]0+$|\\D");
    private static final int LONGEST = 200;
    private static final Pattern SEX = Pattern.compile("nam|nu|m|f|male|female|trai|gai");
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
    private final List<Layout> layouts;
    private Layout layout;
    private final String sheet;
    private final Map<Integer, Line> byNumber = new HashMap<>();
    private final Notes notes;
    private String currentClass;
    private String currentGrade;
    private boolean belowFooter;

    private SheetReader(SheetText sheet, List<Layout> layouts, Notes notes) {
        this.text = sheet;
        this.layouts = layouts;
        this.layout = layouts.getFirst();
        this.sheet = sheet.name();
        this.notes = notes;
        this.currentClass = ClassName.ofSheet(sheet.name()).orElse("");
        this.currentGrade = ClassName.grade(sheet.name()).orElse("");
        for (var line : layout.title()) {
            ClassName.titledGrade(line).ifPresent(grade -> currentGrade = grade);
            heading(line).or(() -> ClassName.titled(line)).ifPresent(name -> currentClass = name);
        }
        if (!sheet.merged().isEmpty()) {
            layouts.forEach(part -> part.lines().forEach(line -> byNumber.put(line.number(), line)));
        }
    }

    static List<RawRow> rows(SheetText sheet, List<Layout> layouts, Notes notes) {
        return new SheetReader(sheet, layouts, notes).rows();
    }

    /** Whether most lines of a sheet without a heading hold people in these columns. */
    static boolean goesOn(SheetText sheet, Layout layout) {
        var reader = new SheetReader(sheet, List.of(layout.goingOn(sheet.lines())), new Notes());
        long people = sheet.lines().stream()
                .filter(line -> reader.identified(line)
                        && NAME.matcher(layout.name(line)).matches())
                .count();
        return people * 2 > sheet.lines().size();
    }

    private List<RawRow> rows() {
        var rows = new ArrayList<RawRow>();
        for (var part : layouts) {
            layout = part;
            var order = new DateOrder(part.lines().stream().map(this::birth).toList());
            part.lines().forEach(line -> read(line, order).ifPresent(rows::add));
        }
        return rows;
    }

    /** The person of a line, if it is about one; otherwise what it says of the class of those below. */
    private Optional<RawRow> read(Line line, DateOrder order) {
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
        } else if (identified || isPerson(line)) {
            belowFooter = false;
            return Optional.of(new RawRow(line.number(), sheet, cells(line, order)));
        } else {
            notes.add(Note.Kind.ROW_SKIPPED);
            ClassName.titled(line).ifPresent(this::goOnWith);
        }
        return Optional.empty();
    }

    private void goOnWith(String schoolClass) {
        belowFooter &= schoolClass.isEmpty();
        currentClass = schoolClass;
    }

    /** The class that a line announces; where the grade stands above, as "A1" below "Khối 12". */
    private Optional<String> heading(Line line) {
        ClassName.grade(line).ifPresent(grade -> currentGrade = grade);
        boolean inItsColumn = !layout.text(line, Field.SCHOOL_CLASS).isEmpty()
                && !layout.name(line).isEmpty();
        return inItsColumn ? Optional.empty() : ClassName.heading(line, currentGrade);
    }

    private boolean isPerson(Line line) {
        var ordinal = layout.text(line, Field.ORDINAL);
        var name = layout.name(line);
        if (isExample(line) || HeaderFinder.isHeader(line) || isNumbering(line) || isHint(line)) {
            return false;
        }
        boolean counted = ORDINAL.matcher(ordinal).matches() && !name.isEmpty();
        if (counted || isOfAClass(line, name)) {
            return true;
        }
        if (isFooter(line)) {
            belowFooter = true;
            return false;
        }
        boolean section = line.filled() == 1 && SECTION.matcher(folded(name)).matches();
        return !belowFooter && !section && (NAME.matcher(name).matches() || !name.isEmpty() && line.filled() > 2);
    }

    /** A name with a class or a sex beside it is a person, also below a total. */
    private boolean isOfAClass(Line line, String name) {
        return NAME.matcher(name).matches()
                && !NO_PERSON.matcher(folded(name)).matches()
                && (ClassName.parse(layout.text(line, Field.SCHOOL_CLASS)).isPresent()
                        || SEX.matcher(folded(layout.text(line, Field.SEX))).matches());
    }

    /** A position may be that of a signature; it says nothing. */
    private boolean isFooter(Line line) {
        int position = layout.column(Field.POSITION).orElse(-1);
        return IntStream.range(0, line.cells().size())
                .filter(column -> column != position)
                .mapToObj(line::cell)
                .anyMatch(cell -> NO_PERSON.matcher(folded(cell)).matches());
    }

    /** Whether the line holds what only a person has. */
    private boolean identified(Line line) {
        if (isExample(line) || isHint(line)) {
            return false;
        }
        var birth = birth(line);
        return BirthDateText.looksLikeDate(birth)
                || LONG_NUMBER.matcher(layout.text(line, Field.CITIZEN_NUMBER)).matches()
                || (TWO_DIGITS.matcher(birth).find()
                        && ClassName.parse(birth).isEmpty()
                        && !layout.name(line).isEmpty()
                        && !NO_PERSON.matcher(folded(layout.name(line))).matches());
    }

    private boolean isExample(Line line) {
        return EXAMPLE.matcher(folded(layout.text(line, Field.ORDINAL))).matches();
    }

    /** A line below the heading that tells how to fill in the columns. */
    private boolean isHint(Line line) {
        return SEX_HINT.matcher(folded(layout.text(line, Field.SEX))).matches()
                || HINT.matcher(folded(layout.text(line, Field.BIRTH_DATE))).matches();
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
        if (!layout.has(Field.SCHOOL_CLASS)
                || cells.getOrDefault(Field.SCHOOL_CLASS, "").isEmpty()) {
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
        if (ClassName.parse(name).isPresent() || grade.isEmpty()) {
            return name;
        }
        if (layout.has(Field.GRADE) && NUMBER_ALONE.matcher(name).matches()) {
            return ClassName.parse(grade + "/" + name).orElse(name);
        }
        return ClassName.isPart(name) ? ClassName.parse(grade + name).orElse(name) : name;
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
        var one = serial(
                DATE_AND_PLACE.matcher(layout.text(line, Field.BIRTH_DATE)).replaceFirst("$1"));
        var year = layout.text(line, Field.BIRTH_YEAR);
        if (!year.isEmpty()) {
            return one.isEmpty() ? year : one + "/" + year;
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
