package vn.nguontre.nominationlist;

import java.util.List;
import java.util.Map.Entry;
import java.util.SortedMap;

/**
 * Where a sheet holds what.
 *
 * @param fields by column, from 0
 * @param columns every headed column, for the user
 * @param lines the lines below the heading
 * @param title the lines above it
 */
record Layout(SortedMap<Integer, Field> fields, List<MatchedColumn> columns, List<Line> lines, List<Line> title) {
    boolean has(Field field) {
        return fields.containsValue(field);
    }

    /** The text of a line's column of this kind; empty when there is none. */
    String text(Line line, Field field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Entry::getKey)
                .map(line::cell)
                .findFirst()
                .orElse("");
    }

    /** The name in one piece. */
    String name(Line line) {
        var full = text(line, Field.FULL_NAME);
        return full.isEmpty() ? (text(line, Field.FAMILY_NAME) + " " + text(line, Field.GIVEN_NAME)).strip() : full;
    }
}
