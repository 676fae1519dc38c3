package vn.nguontre.nominationlist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Where a sheet holds what.
 *
 * @param fields by column, from 0
 * @param columns every headed column, for the user
 * @param lines the lines below the heading
 * @param title the lines above it
 * @param places the first column of each field, from 0
 */
record Layout(
        SortedMap<Integer, Field> fields,
        List<MatchedColumn> columns,
        List<Line> lines,
        List<Line> title,
        Map<Field, Integer> places) {
    static Layout of(
            SortedMap<Integer, Field> fields, List<MatchedColumn> columns, List<Line> lines, List<Line> title) {
        var places = new EnumMap<Field, Integer>(Field.class);
        fields.forEach((column, field) -> places.putIfAbsent(field, column));
        return new Layout(fields, columns, lines, title, places);
    }

    /** The same columns for a sheet that goes on without a heading. */
    Layout goingOn(List<Line> further) {
        return new Layout(fields, columns, further, List.of(), places);
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** The text of a line's column of this kind; empty when there is none. */
    String text(Line line, Field field) {
        var column = places.get(field);
        return column == null ? "" : line.cell(column);
    }

    /** The column of this kind, from 0. */
    Optional<Integer> column(Field field) {
        return Optional.ofNullable(places.get(field));
    }

    /** The name in one piece. */
    String name(Line line) {
        var full = text(line, Field.FULL_NAME);
        return full.isEmpty() ? (familyName(line) + " " + text(line, Field.GIVEN_NAME)).strip() : full;
    }

    /** Family and middle names, which may stand in columns of their own. */
    private String familyName(Line line) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == Field.FAMILY_NAME)
                .map(entry -> line.cell(entry.getKey()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
