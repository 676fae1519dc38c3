package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.VietnameseText;

/** Turns the lines below a heading into people's rows, knowing class headings, totals and signatures. */
final class SheetReader {
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?:tong (?:cong|so)|cong\\b|danh sach (?:nay )?(?:co|gom)|an dinh danh sach|nguoi lap|tm\\b|t/m\\b|kt\\b|"
                    + "bi thu|pho bi thu|hieu truong|ban chap hanh|xac nhan|\\(?ky (?:ten|ghi)|noi nhan|vi du|ghi chu:).*"
                    + "|.*ngay\\s*[\\d.…]+\\s*thang.*");

    private final Layout layout;
    private final String sheet;
    private final Notes notes;
    private final boolean classesFromHeadings;
    private String currentClass;
    private boolean belowFooter;

    private SheetReader(SheetText sheet, Layout layout, Notes notes) {
        this.layout = layout;
        this.sheet = sheet.name();
        this.notes = notes;
        this.currentClass = ClassName.parse(sheet.name()).orElse("");
        for (var line : layout.title()) {
            ClassName.heading(line).ifPresent(name -> currentClass = name);
        }
        this.classesFromHeadings = !layout.has(Field.SCHOOL_CLASS);
    }

    static List<RawRow> rows(SheetText sheet, Layout layout, Notes notes) {
        return new SheetReader(sheet, layout, notes).rows();
    }

    private List<RawRow> rows() {
        var rows = new ArrayList<RawRow>();
        for (var line : layout.lines()) {
            var heading = identified(line) ? Optional.<String>empty() : ClassName.heading(line);
            if (heading.isPresent()) {
                currentClass = heading.get();
                belowFooter = false;
            } else if (isPerson(line)) {
                rows.add(new RawRow(line.number(), sheet, cells(line)));
            } else {
                notes.add(Note.Kind.ROW_SKIPPED);
            }
        }
        return rows;
    }

    private boolean isPerson(Line line) {
        var ordinal = layout.text(line, Field.ORDINAL);
        var name = layout.name(line);
        if (VietnameseText.fold(ordinal).startsWith("vi du") || HeaderFinder.isHeader(line) || isNumbering(line)) {
            return false;
        }
        boolean counted = ordinal.matches("\\d+") && !name.isEmpty();
        if (counted || identified(line)) {
            belowFooter = false;
            return true;
        }
        if (line.cells().stream()
                .map(VietnameseText::fold)
                .anyMatch(cell -> NO_PERSON.matcher(cell).matches())) {
            belowFooter = true;
            return false;
        }
        return !name.isEmpty() && !belowFooter;
    }

    /** Whether the line holds what only a person has. */
    private boolean identified(Line line) {
        var birth = birth(line);
        return BirthDateText.looksLikeDate(birth)
                || layout.text(line, Field.CITIZEN_NUMBER).matches(".*\\d{6,}.*")
                || (!birth.isEmpty() && !layout.name(line).isEmpty() && birth.matches(".*\\d.*"));
    }

    /** A line below the heading that only counts the columns: 1, 2, 3 or (1), (2), (3). */
    private static boolean isNumbering(Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() > 2 && filled.stream().allMatch(cell -> cell.matches("\\(?\\d{1,2}\\)?"));
    }

    private Map<Field, String> cells(Line line) {
        var cells = new EnumMap<Field, String>(Field.class);
        layout.fields().values().stream()
                .filter(Field::isCanonical)
                .forEach(field -> cells.put(field, layout.text(line, field)));
        cells.put(Field.FULL_NAME, layout.name(line));
        cells.put(Field.BIRTH_DATE, typed(birth(line)));
        var sex = SexColumns.text(layout, line);
        if (!sex.isEmpty()) {
            cells.put(Field.SEX, sex);
        }
        cells.computeIfPresent(Field.CITIZEN_NUMBER, (field, text) -> number(text));
        if (classesFromHeadings || cells.getOrDefault(Field.SCHOOL_CLASS, "").isEmpty()) {
            cells.put(Field.SCHOOL_CLASS, currentClass);
        }
        return cells;
    }

    private String number(String text) {
        var number = CitizenNumber.normalise(text);
        if (number.isEmpty()) {
            return text;
        }
        if (text.replaceAll("\\D", "").length() == 11) {
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
        var one = layout.text(line, Field.BIRTH_DATE);
        var male = layout.text(line, Field.BIRTH_DATE_MALE);
        return !one.isEmpty() ? one : !male.isEmpty() ? male : layout.text(line, Field.BIRTH_DATE_FEMALE);
    }

    private static String typed(String birth) {
        var date = BirthDateText.parse(birth).date();
        return date == null ? birth : DateFormats.typed(date);
    }
}
