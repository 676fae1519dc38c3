package vn.nguontre.nomination;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nominationlist.CellChange;
import vn.nguontre.nominationlist.ColumnChoices;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.ListReading;
import vn.nguontre.nominationlist.RawRow;
import vn.nguontre.nominationlist.RowPlace;

/**
 * Everything that the sender has decided about a file; together with the file it gives what would be taken. Each change makes
 * new choices, the old ones stay as they are.
 *
 * @param columns what columns mean, where the headings do not say it
 * @param cells cells put right, the latest text of each
 * @param leftOut rows that are not to be taken
 * @param verdicts whether somebody alike is the same person
 * @param meant who is, where several are alike
 */
public record ListChoices(
        ColumnChoices columns,
        List<CellChange> cells,
        Set<RowPlace> leftOut,
        Map<RowPlace, Verdict> verdicts,
        Map<RowPlace, UUID> meant) {
    public static final ListChoices NONE = of(ColumnChoices.NONE);

    public ListChoices {
        cells = List.copyOf(cells);
        leftOut = Set.copyOf(leftOut);
        verdicts = Map.copyOf(verdicts);
        meant = Map.copyOf(meant);
    }

    /** Nothing is decided but what columns mean. */
    public static ListChoices of(ColumnChoices columns) {
        return new ListChoices(columns, List.of(), Set.of(), Map.of(), Map.of());
    }

    /** The answer to whether a person of the list and a known one are the same; none yet means later. */
    public enum Verdict {
        SAME,
        SOMEONE_ELSE
    }

    public ListChoices withColumn(String header, @Nullable Field field) {
        return new ListChoices(columns.with(header, field), cells, leftOut, verdicts, meant);
    }

    /** Puts cells right; whoever was asked about before is asked again where the row has changed. */
    public ListChoices withCells(List<CellChange> changed) {
        Map<Cell, CellChange> all = new LinkedHashMap<>();
        Stream.concat(cells.stream(), changed.stream())
                .forEach(change -> all.put(new Cell(change.place(), change.field()), change));
        Set<RowPlace> rows = changed.stream().map(CellChange::place).collect(Collectors.toSet());
        return new ListChoices(
                columns, List.copyOf(all.values()), leftOut, without(verdicts, rows), without(meant, rows));
    }

    /** Takes everything back that was changed in a row. */
    public ListChoices asRead(RowPlace row) {
        return new ListChoices(
                columns,
                cells.stream().filter(c -> !c.place().equals(row)).toList(),
                leftOut,
                without(verdicts, Set.of(row)),
                without(meant, Set.of(row)));
    }

    public ListChoices leavingOut(Set<RowPlace> rows) {
        Set<RowPlace> more = new HashSet<>(leftOut);
        more.addAll(rows);
        return new ListChoices(columns, cells, more, verdicts, meant);
    }

    /** Takes all rows again. */
    public ListChoices leavingOutNobody() {
        return new ListChoices(columns, cells, Set.of(), verdicts, meant);
    }

    /** Null takes the answer back. */
    public ListChoices withVerdict(RowPlace row, @Nullable Verdict verdict) {
        Map<RowPlace, Verdict> changed = new HashMap<>(verdicts);
        if (verdict == null) {
            changed.remove(row);
        } else {
            changed.put(row, verdict);
        }
        return new ListChoices(columns, cells, leftOut, changed, without(meant, Set.of(row)));
    }

    /** Says which one of those alike is the same person. */
    public ListChoices meaning(RowPlace row, UUID personId) {
        ListChoices same = withVerdict(row, Verdict.SAME);
        Map<RowPlace, UUID> more = new HashMap<>(meant);
        more.put(row, personId);
        return new ListChoices(columns, cells, leftOut, same.verdicts, more);
    }

    public @Nullable UUID meant(RowPlace row) {
        return meant.get(row);
    }

    private static <T> Map<RowPlace, T> without(Map<RowPlace, T> said, Set<RowPlace> rows) {
        Map<RowPlace, T> kept = new HashMap<>(said);
        kept.keySet().removeAll(rows);
        return kept;
    }

    public @Nullable Verdict verdict(RowPlace row) {
        return verdicts.get(row);
    }

    /** Whether every row is taken just as the file has it. */
    boolean takeRowsAsRead() {
        return cells.isEmpty() && leftOut.isEmpty();
    }

    /** The rows of the file as the sender wants them, without those left out. */
    List<RawRow> taken(ListReading reading) {
        return changed(reading).filter(row -> !leftOut.contains(row.place())).toList();
    }

    /** Every row of the file with the cells put right. */
    List<RawRow> all(ListReading reading) {
        return changed(reading).toList();
    }

    List<RawRow> notTaken(ListReading reading) {
        return changed(reading).filter(row -> leftOut.contains(row.place())).toList();
    }

    private Stream<RawRow> changed(ListReading reading) {
        Map<RowPlace, Map<Field, String>> texts = new HashMap<>();
        cells.forEach(
                c -> texts.computeIfAbsent(c.place(), place -> new HashMap<>()).put(c.field(), c.text()));
        return reading.rawRows().stream().map(row -> {
            RawRow changed = row;
            for (var cell : texts.getOrDefault(row.place(), Map.of()).entrySet()) {
                changed = changed.with(cell.getKey(), cell.getValue());
            }
            return changed;
        });
    }

    private record Cell(RowPlace place, Field field) {}
}
