package vn.nguontre.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.CheckedRow.Fate;
import vn.nguontre.nominationlist.RowPlace;

/**
 * A row with which confirming would do something else than the sender has seen.
 *
 * @param before null where the row had a problem
 * @param now null where it has one
 */
public record ChangedRow(
        int row,
        String name,
        @Nullable Fate before,
        @Nullable Fate now) {
    /** What became different between two checks of the same file with the same decisions, in the order of the rows. */
    public static List<ChangedRow> between(ListPreview seen, ListPreview now) {
        Map<RowPlace, CheckedRow> before = byPlace(seen);
        Map<RowPlace, CheckedRow> after = byPlace(now);
        List<ChangedRow> changed = new ArrayList<>();
        after.forEach((place, row) -> {
            CheckedRow earlier = before.remove(place);
            Fate fate = earlier == null ? null : earlier.fate();
            if (fate != row.fate()) {
                changed.add(of(row, fate, row.fate()));
            }
        });
        before.values().forEach(gone -> changed.add(of(gone, gone.fate(), null)));
        return changed;
    }

    private static ChangedRow of(CheckedRow row, @Nullable Fate before, @Nullable Fate now) {
        return new ChangedRow(row.row().row(), row.row().name().full(), before, now);
    }

    private static Map<RowPlace, CheckedRow> byPlace(ListPreview preview) {
        Map<RowPlace, CheckedRow> rows = new LinkedHashMap<>();
        preview.rows().forEach(row -> rows.put(row.row().place(), row));
        return rows;
    }
}
