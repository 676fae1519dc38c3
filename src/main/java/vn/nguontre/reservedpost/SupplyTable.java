package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.nguontre.major.StudyField;

/** Supply and need by field of study and year; fields and years without anything are left out. */
public record SupplyTable(List<Integer> years, List<Line> lines) {
    /** One field with a cell for each year of the table. */
    public record Line(StudyField field, List<SupplyCell> cells) {}

    /** What counts once for each of the fields, in the year, or in the first one if that is over. */
    record Count(Kind kind, Collection<StudyField> fields, int year, int number) {}

    enum Kind {
        PEOPLE,
        POSTS,
        NEEDS
    }

    static SupplyTable of(Collection<Count> counts, int firstYear) {
        var sums = new TreeMap<StudyField, TreeMap<Integer, int[]>>();
        SortedSet<Integer> years = new TreeSet<>();
        for (Count count : counts) {
            int year = Math.max(count.year(), firstYear);
            years.add(year);
            for (StudyField field : new TreeSet<>(count.fields())) {
                sums.computeIfAbsent(field, f -> new TreeMap<>())
                                .computeIfAbsent(year, y -> new int[Kind.values().length])[
                                count.kind().ordinal()] +=
                        count.number();
            }
        }
        List<Line> lines = sums.entrySet().stream()
                .map(e -> new Line(
                        e.getKey(),
                        years.stream()
                                .map(y -> cell(
                                        e.getKey(), y, e.getValue().getOrDefault(y, new int[Kind.values().length])))
                                .toList()))
                .toList();
        return new SupplyTable(List.copyOf(years), lines);
    }

    private static SupplyCell cell(StudyField field, int year, int[] sums) {
        return new SupplyCell(
                field, year, sums[Kind.PEOPLE.ordinal()], sums[Kind.POSTS.ordinal()], sums[Kind.NEEDS.ordinal()]);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
