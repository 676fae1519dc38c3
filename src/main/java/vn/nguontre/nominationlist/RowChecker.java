package vn.nguontre.nominationlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Checks people's rows. The trial run, the page where cells are put right and the final import all come through here,
 * so they cannot disagree.
 */
public final class RowChecker {
    private RowChecker() {}

    /**
     * Splits the rows into ready ones and problems, in their order.
     *
     * @param today the day from which ages are counted
     */
    public static Checked check(List<RawRow> rows, LocalDate today) {
        return check(rows, today, RowWatch.NONE);
    }

    /** The same, telling how far it is. */
    public static Checked check(List<RawRow> rows, LocalDate today, RowWatch watch) {
        int done = 0;
        var ready = new ArrayList<ListRow>();
        var problems = new ArrayList<Problem>();
        var seen = new SeenPeople();
        var above = new HashMap<String, String>();
        for (var raw : rows) {
            var row = new RowCheck(raw, today);
            row.check(above.get(raw.sheet()));
            row.schoolClass().ifPresent(name -> above.put(raw.sheet(), name));
            seen.firstPlaceOf(raw, row)
                    .ifPresent(place -> row.problem(row.mainField(), Code.DUPLICATE_IN_FILE, place, null));
            row.ready().ifPresent(ready::add);
            problems.addAll(row.problems());
            watch.at(++done, rows.size());
        }
        return new Checked(ready, problems);
    }
}
