package vn.nguontre.nominationlist;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A person's row as editable text, dates as dd/MM/yyyy.
 *
 * @param cells canonical fields only; a field the list has no column for is absent, a blank cell is an empty text
 */
public record RawRow(int row, String sheet, Map<Field, String> cells) {
    public RawRow {
        var copy = new EnumMap<Field, String>(Field.class);
        copy.putAll(cells);
        cells = Collections.unmodifiableMap(copy);
    }

    public RowPlace place() {
        return new RowPlace(sheet, row);
    }

    /** The text of a field; empty when blank or absent. */
    public String text(Field field) {
        return cells.getOrDefault(field, "");
    }

    /** Whether the list has the field at all. */
    public boolean has(Field field) {
        return cells.containsKey(field);
    }

    /** The row with one cell changed. */
    public RawRow with(Field field, String text) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(cells);
        changed.put(field, text);
        return new RawRow(row, sheet, changed);
    }
}
