package vn.nguontre.nomination;

import java.util.List;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RawRow;

/** A row that the sender has left out, and what is wrong with it; nothing where it was left out without need. */
public record LeftOutRow(RawRow row, List<Problem> problems) {
    public LeftOutRow {
        problems = List.copyOf(problems);
    }
}
