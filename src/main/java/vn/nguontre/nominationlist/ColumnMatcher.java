package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Says which column below a heading means what. */
final class ColumnMatcher {
    private static final Set<Field> ONCE_A_PERSON =
            EnumSet.of(Field.ORDINAL, Field.BIRTH_DATE, Field.SEX, Field.SCHOOL_CLASS);

    private ColumnMatcher() {}

    static Layout layout(SheetText sheet, Heading heading, ColumnChoices choices, List<Line> lines, List<Line> title) {
        var fields = fields(heading, choices, lines);
        ColumnEvidence.adopt(fields, undecided(heading, choices, fields), lines);
        ColumnEvidence.settle(fields, heading.columns(), lines);
        return Layout.of(fields, columns(sheet.name(), heading, fields), lines, title);
    }

    /** What the sender chose comes first; the headings speak for the rest. */
    private static SortedMap<Integer, Field> fields(Heading heading, ColumnChoices choices, List<Line> lines) {
        var fields = new TreeMap<Integer, Field>();
        for (int column : heading.columns()) {
            var chosen = choices.of(heading.text(column));
            if (chosen != null) {
                chosen.filter(field -> !fields.containsValue(field)).ifPresent(field -> fields.put(column, field));
            }
        }
        Set<Field> settled = new HashSet<>(fields.values());
        var said = new TreeMap<Field, List<Integer>>();
        for (int column : heading.columns()) {
            var field = heading.field(column);
            if (choices.of(heading.text(column)) == null && field != null && !settled.contains(field)) {
                said.computeIfAbsent(field, f -> new ArrayList<>()).add(column);
            }
        }
        requireOneList(heading, said);
        said.forEach((field, columns) -> place(fields, field, columns, new ColumnRank(field, heading, lines)));
        return fields;
    }

    /** Names twice, and running numbers or birth dates too: people stand beside one another, and one row can be only one. */
    private static void requireOneList(Heading heading, Map<Field, List<Integer>> said) {
        if (Heading.NAMES.stream().anyMatch(name -> isRepeated(heading, said, name))
                && ONCE_A_PERSON.stream().anyMatch(field -> isRepeated(heading, said, field))) {
            throw new UnreadableList(UnreadableList.Reason.SIDE_BY_SIDE);
        }
    }

    private static boolean isRepeated(Heading heading, Map<Field, List<Integer>> said, Field field) {
        var plain = said.getOrDefault(field, List.of()).stream()
                .filter(column -> HeaderWords.isPlain(heading.text(column)))
                .map(heading::text)
                .map(ColumnChoices::key)
                .toList();
        return field == Field.ORDINAL
                ? plain.size() > 1
                : plain.size() > Set.copyOf(plain).size();
    }

    private static void place(SortedMap<Integer, Field> fields, Field field, List<Integer> columns, ColumnRank rank) {
        int best = rank.best(columns);
        fields.put(best, field);
        if (field == Field.FAMILY_NAME && columns.contains(best + 1)) {
            fields.put(best + 1, field);
        }
    }

    /** Columns of which neither the sender nor the heading says anything; one may lack a heading. */
    private static List<Integer> undecided(Heading heading, ColumnChoices choices, SortedMap<Integer, Field> fields) {
        int last = heading.columns().isEmpty() ? -1 : heading.columns().getLast();
        return IntStream.rangeClosed(0, last + 1)
                .boxed()
                .filter(column -> !fields.containsKey(column)
                        && choices.of(heading.text(column)) == null
                        && heading.field(column) == null
                        && !HeaderWords.isForeign(heading.text(column)))
                .toList();
    }

    private static List<MatchedColumn> columns(String sheet, Heading heading, Map<Integer, Field> fields) {
        return heading.columns().stream()
                .map(column -> new MatchedColumn(sheet, column + 1, heading.text(column), fields.get(column)))
                .toList();
    }
}
