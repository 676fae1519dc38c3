package vn.nguontre.nomination;

import java.util.List;
import java.util.UUID;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RowPlace;
import vn.nguontre.shared.Checksum;

/**
 * What confirming would do, in one checksum. The file and the decisions about it are not all that it hangs on: meanwhile another
 * list may bring somebody, the committee may decide, a day passes.
 */
final class Outcome {
    private Outcome() {}

    static String of(UUID roundId, List<CheckedRow> rows, List<Problem> problems) {
        var told = new StringBuilder(roundId.toString());
        for (CheckedRow row : rows) {
            var residence = row.residence();
            told.append('\n')
                    .append(place(row.row().place()))
                    .append(row.fate())
                    .append('|')
                    .append(row.knownId());
            told.append('|').append(residence == null ? "" : residence.ward().id());
        }
        for (Problem problem : problems) {
            told.append('\n')
                    .append(place(problem.place()))
                    .append(problem.column())
                    .append('|')
                    .append(problem.code());
        }
        return Checksum.of(told.toString());
    }

    private static String place(RowPlace place) {
        return place.row() + "|" + place.sheet() + "|";
    }
}
