package vn.nguontre.nominationlist;

import java.util.List;

/** The verdict on a list's rows: each row is either ready or has at least one problem. */
public record Checked(List<ListRow> rows, List<Problem> problems) {
    public Checked {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
