package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the heading of a sheet, of one or two lines, below whatever stands above it. */
final class HeaderFinder {
    /** Lines looked at; title blocks are shorter. */
    private static final int DEEPEST = 60;

    private static final Set<Field> NAMES = EnumSet.of(Field.FULL_NAME, Field.FAMILY_NAME, Field.GIVEN_NAME);
    private static final Set<Field> PARTS = EnumSet.of(
            Field.FAMILY_NAME,
            Field.GIVEN_NAME,
            Field.SEX_MALE,
            Field.SEX_FEMALE,
            Field.BIRTH_DAY,
            Field.BIRTH_MONTH,
            Field.BIRTH_YEAR);

    private HeaderFinder() {}

    static Optional<Layout> find(SheetText sheet, ColumnChoices choices) {
        var lines = sheet.lines();
        for (int i = 0; i < Math.min(lines.size(), DEEPEST); i++) {
            if (isHeader(lines.get(i))) {
                boolean two = i + 1 < lines.size() && isSecondLine(lines.get(i), lines.get(i + 1));
                return Optional.of(layout(sheet, i, two, choices));
            }
        }
        return Optional.empty();
    }

    /** Whether a line heads a list: a name column and at least one more that means something. */
    static boolean isHeader(Line line) {
        var fields = EnumSet.noneOf(Field.class);
        line.cells().stream().map(HeaderWords::field).forEach(field -> {
            if (field != null) {
                fields.add(field);
            }
        });
        boolean named = fields.stream().anyMatch(NAMES::contains);
        fields.removeAll(NAMES);
        return named && !fields.isEmpty();
    }

    /** The second line of a heading holds no number and no name, and at least one part of the heading above. */
    private static boolean isSecondLine(Line top, Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        boolean parts = filled.stream().anyMatch(cell -> HeaderWords.field(cell) != null);
        boolean digits = filled.stream().anyMatch(cell -> cell.matches("\\d+|.*\\d{3,}.*"));
        return parts && !digits && !ClassName.isHeading(line) && !holdsName(top, line);
    }

    private static boolean holdsName(Line top, Line line) {
        return IntStream.range(0, top.cells().size())
                .filter(column -> isName(HeaderWords.field(top.cell(column))))
                .mapToObj(line::cell)
                .anyMatch(cell -> !cell.isEmpty() && HeaderWords.field(cell) == null);
    }

    private static boolean isName(@Nullable Field field) {
        return field != null && NAMES.contains(field);
    }

    private static Layout layout(SheetText sheet, int header, boolean two, ColumnChoices choices) {
        var top = sheet.lines().get(header);
        var below = two ? sheet.lines().get(header + 1) : new Line(0, List.of());
        var lines = sheet.lines().subList(header + (two ? 2 : 1), sheet.lines().size());
        var fields = fields(top, below, choices);
        ColumnEvidence.settle(fields, headed(top, below), lines);
        return Layout.of(
                fields,
                columns(sheet.name(), top, below, fields),
                lines,
                sheet.lines().subList(0, header));
    }

    /** What the sender chose comes first; the headings speak for the rest. */
    private static SortedMap<Integer, Field> fields(Line top, Line below, ColumnChoices choices) {
        var fields = new TreeMap<Integer, Field>();
        for (int column : headed(top, below)) {
            var chosen = choices.of(header(top, below, column));
            if (chosen != null) {
                chosen.filter(field -> !fields.containsValue(field)).ifPresent(field -> fields.put(column, field));
            }
        }
        for (int column : headed(top, below)) {
            var field = field(top.cell(column), below.cell(column));
            if (choices.of(header(top, below, column)) == null && field != null && !fields.containsValue(field)) {
                fields.put(column, field);
            }
        }
        return fields;
    }

    private static String header(Line top, Line below, int column) {
        return (top.cell(column) + " " + below.cell(column)).strip();
    }

    private static @Nullable Field field(String top, String below) {
        var part = below.isEmpty() ? null : HeaderWords.field(below);
        var whole = top.isEmpty() ? null : HeaderWords.field(top);
        return part != null && (whole == null || PARTS.contains(part) || !PARTS.contains(whole)) ? part : whole;
    }

    private static List<Integer> headed(Line top, Line below) {
        return IntStream.range(0, Math.max(top.cells().size(), below.cells().size()))
                .filter(column ->
                        !top.cell(column).isEmpty() || !below.cell(column).isEmpty())
                .boxed()
                .toList();
    }

    private static List<MatchedColumn> columns(String sheet, Line top, Line below, Map<Integer, Field> fields) {
        var columns = new ArrayList<MatchedColumn>();
        for (int column : headed(top, below)) {
            columns.add(new MatchedColumn(sheet, column + 1, header(top, below, column), fields.get(column)));
        }
        return List.copyOf(columns);
    }
}
