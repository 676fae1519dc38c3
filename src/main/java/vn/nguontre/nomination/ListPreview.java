package vn.nguontre.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nominationlist.MatchedColumn;
import vn.nguontre.nominationlist.Note;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RawRow;

/**
 * What a file would bring as it is and with what the sender has decided so far.
 *
 * @param draft where file and decisions are kept
 * @param rows ready rows with their fate
 * @param rawRows every row that is not left out, as editable text
 * @param leftOut the others
 * @param sentBefore the same file was taken before, or null
 */
public record ListPreview(
        DraftRef draft,
        ListChoices choices,
        UUID schoolId,
        String fileName,
        String checksum,
        List<CheckedRow> rows,
        List<Problem> problems,
        List<MatchedColumn> columns,
        List<Note> notes,
        List<RawRow> rawRows,
        List<LeftOutRow> leftOut,
        @Nullable SentBefore sentBefore) {
    public ListPreview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        rawRows = List.copyOf(rawRows);
        leftOut = List.copyOf(leftOut);
    }

    /** When, by whom and with how many people the same file was taken. */
    public record SentBefore(String actorName, Instant at, int people) {}

    /** How many people confirming would nominate. */
    public int taken() {
        return (int) rows.stream().filter(CheckedRow::isTaken).count();
    }

    public boolean mayBeConfirmed() {
        return problems.isEmpty() && taken() > 0;
    }
}
