package vn.nguontre.nominationlist;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.VietnameseText;

/** Turns the lines below a heading into people's rows, knowing class headings, totals and signatures. */
final class SheetReader {
    private static final Pattern CELL_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DATE_AND_PLACE =
            Pattern.compile("(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4})\\s*[,;-]?\\s+(?!(?iu:[aâ]l|[aâ]m"
                    + " l[iị]ch)\\b)\\p{L}{2}.*");
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\d{1,2}");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    private static final Pattern SERIAL = Pattern.compile("[1-5]\\d{4}");

    /** What stands once beside several people. */
    private static final Set<Field> SHARED = EnumSet.of(
            Field.SCHOOL_CLASS,
            Field.SEX,
            Field.ETHNICITY,
            Field.LEARNING_RESULT,
            Field.CONDUCT_RESULT,
            Field.ADDRESS,
            Field.WARD,
            Field.NOTE);

    private final SheetText text;
    private final List<Layout> layouts;
    private Layout layout;
    private PersonLines people;
    private final String sheet;
    private final Map<Integer, Line> byNumber = new HashMap<>();
    private final Notes notes;
    private String currentClass;
    private String currentGrade;
    private final SexSection sexSection = new SexSection();
    private boolean belowFooter;
    private boolean inOtherTable;
    private @Nullable Integer lastPerson;

    private SheetReader(SheetText sheet, List<Layout> layouts, Notes notes) {
        this.text = sheet;
        this.layouts = layouts;
        this.layout = layouts.getFirst();
        this.people = new PersonLines(layout);
        this.sheet = sheet.name();
        this.notes = notes;
        this.currentClass = ClassHeading.ofSheet(sheet.name()).orElse("");
        this.currentGrade = ClassHeading.grade(sheet.name()).orElse("");
        for (var line : layout.title()) {
            ClassHeading.titledGrade(line).ifPresent(grade -> currentGrade = grade);
            heading(line).or(() -> ClassHeading.titled(line)).ifPresent(name -> currentClass = name);
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
                .filter(line -> reader.isIdentified(line)
                        && PersonLines.NAME.matcher(layout.name(line)).matches())
                .count();
        return people * 2 > sheet.lines().size();
    }

    private List<RawRow> rows() {
        var rows = new ArrayList<RawRow>();
        for (var part : layouts) {
            layout = part;
            people = new PersonLines(part);
            inOtherTable = false;
            lastPerson = null;
            var order = new DateOrder(part.lines().stream().map(this::birth).toList());
            part.lines().forEach(line -> read(line, order).ifPresent(rows::add));
        }
        return rows;
    }

    /** The person of a line, if it is about one; otherwise what it says of the class or the sex of those below. */
    private Optional<RawRow> read(Line line, DateOrder order) {
        boolean identified = (inOtherTable ? people.isCertain(line, birth(line)) : isIdentified(line))
                && !(belowFooter && people.isNobody(line));
        if (!identified && (isGrade(line) || isClass(line) || sexSection.begins(line, !currentClass.isEmpty()))) {
            belowFooter = false;
            return Optional.empty();
        }
        inOtherTable = !HeaderFinder.isHeader(line) && (inOtherTable || !identified && OtherTable.begins(line, layout));
        if (identified || !inOtherTable && people.isPerson(line, belowFooter) && !isBelowAll(line)) {
            belowFooter = false;
            return Optional.of(new RawRow(line.number(), sheet, cells(line, order)));
        }
        notes.add(Note.Kind.ROW_SKIPPED);
        skip(line, people.isFooter(line));
        return Optional.empty();
    }

    /** In a list whose people are counted, a name alone below all of them is that of who signs. */
    private boolean isBelowAll(Line line) {
        return people.isBare(line) && line.number() > lastCounted();
    }

    /** The row of the last person of a counted list, told once for each list; beyond all rows where somebody is not counted. */
    private int lastCounted() {
        if (lastPerson == null) {
            var counted = layout.lines().stream().filter(people::isCounted).toList();
            boolean all = layout.lines().stream().filter(this::isIdentified).allMatch(people::isCounted);
            lastPerson = all && !counted.isEmpty() ? counted.getLast().number() : Integer.MAX_VALUE;
        }
        return lastPerson;
    }

    private boolean isIdentified(Line line) {
        return people.isIdentified(line, birth(line));
    }

    private boolean isGrade(Line line) {
        var grade = ClassHeading.announcedGrade(line);
        grade.ifPresent(named -> {
            currentGrade = named;
            currentClass = "";
        });
        return grade.isPresent();
    }

    private boolean isClass(Line line) {
        var heading = heading(line);
        heading.ifPresent(named -> {
            currentClass = named;
            sexSection.classBegins();
        });
        return heading.isPresent();
    }

    /** A title names the class of those below it; a total or a signature names that of those above. */
    private void skip(Line line, boolean footer) {
        var titled = WordsBetween.isAside(String.join(" ", line.cells()))
                ? Optional.<String>empty()
                : ClassHeading.titled(line);
        belowFooter = footer || belowFooter && titled.orElse("").isEmpty();
        titled.ifPresent(schoolClass -> currentClass = schoolClass);
    }

    /** The class that a line announces; where the grade stands above, as "A1" below "Khối 12". */
    private Optional<String> heading(Line line) {
        ClassHeading.grade(line).ifPresent(grade -> currentGrade = grade);
        boolean inItsColumn = !layout.text(line, Field.SCHOOL_CLASS).isEmpty()
                && !layout.name(line).isEmpty();
        return inItsColumn ? Optional.empty() : ClassHeading.of(line, currentGrade);
    }

    private Map<Field, String> cells(Line line, DateOrder order) {
        var cells = new EnumMap<Field, String>(Field.class);
        layout.fields().values().stream()
                .filter(Field::isCanonical)
                .forEach(field -> cells.put(field, shared(line, field)));
        cells.put(Field.FULL_NAME, layout.name(line));
        cells.put(Field.BIRTH_DATE, typed(birth(line), order));
        var sex = SexColumns.text(layout, line);
        if (cells.getOrDefault(Field.SEX, "").isEmpty()) {
            cells.put(Field.SEX, sex.isEmpty() ? sexSection.sex() : sex);
        }
        cells.computeIfPresent(Field.CITIZEN_NUMBER, (field, text) -> number(text));
        if (!layout.has(Field.SCHOOL_CLASS)
                || cells.getOrDefault(Field.SCHOOL_CLASS, "").isEmpty()) {
            cells.put(Field.SCHOOL_CLASS, currentClass);
        }
        cells.computeIfPresent(Field.SCHOOL_CLASS, (field, name) -> withGrade(line, name));
        if (layout.has(Field.WARD)) {
            cells.merge(Field.ADDRESS, shared(line, Field.WARD), SheetReader::withWard);
        }
        return cells;
    }

    /** The ward once, at the end of the address. */
    private static String withWard(String address, String ward) {
        if (address.isEmpty() || ward.isEmpty()) {
            return address + ward;
        }
        return VietnameseText.fold(address).contains(VietnameseText.fold(ward)) ? address : address + ", " + ward;
    }

    /** "A1" in a list of grade 12, or beside a column with the grade. */
    private String withGrade(Line line, String name) {
        var grade = layout.has(Field.GRADE)
                ? ClassHeading.grade(shared(line, Field.GRADE)).orElse("")
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
        var digits = NO_DIGITS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        if (!digits.contains(number.get().value())) {
            notes.add(Note.Kind.ZERO_RESTORED, text, number.get().value());
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
