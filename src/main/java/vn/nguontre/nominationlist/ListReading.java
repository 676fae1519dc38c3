package vn.nguontre.nominationlist;

import java.util.List;

/**
 * What a file holds.
 *
 * @param rows the people ready to be taken over
 * @param problems what stands in the way of the others
 * @param columns how the columns were understood
 * @param notes what was done while reading
 * @param rawRows every person's row as editable text, ready or not
 */
public record ListReading(
        List<ListRow> rows,
        List<Problem> problems,
        List<MatchedColumn> columns,
        List<Note> notes,
        List<RawRow> rawRows) {
    public ListReading {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        rawRows = List.copyOf(rawRows);
    }

    /** The rows as the file has them, checked. */
    public Checked checked() {
        return new Checked(rows, problems);
    }
}
