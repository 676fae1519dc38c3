package vn.nguontre.nominationlist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines that head a list.
 *
 * @param start the place of its first line among the lines of the sheet, from 0
 */
record Heading(int start, List<Line> lines) {
    static final Set<Field> NAMES = EnumSet.of(Field.FULL_NAME, Field.FAMILY_NAME, Field.GIVEN_NAME);

    private static final Set<Field> PARTS = EnumSet.of(
            Field.FAMILY_NAME,
            Field.GIVEN_NAME,
            Field.SEX_MALE,
            Field.SEX_FEMALE,
            Field.BIRTH_DAY,
            Field.BIRTH_MONTH,
            Field.BIRTH_YEAR);

    /** The place of the first line below. */
    int end() {
        return start + lines.size();
    }

    Heading with(Line below) {
        return new Heading(
                start,
                IntStream.rangeClosed(0, lines.size())
                        .mapToObj(i -> i < lines.size() ? lines.get(i) : below)
                        .toList());
    }

    /** All that stands above a column. */
    String text(int column) {
        return lines.stream()
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The columns with any heading, from 0. */
    List<Integer> columns() {
        int most = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        return IntStream.range(0, most)
                .filter(column -> !text(column).isEmpty())
                .boxed()
                .toList();
    }

    /** Whether another heading says the same of every column. */
    boolean says(Heading other) {
        return columns().equals(other.columns())
                && columns().stream()
                        .allMatch(column ->
                                ColumnChoices.key(text(column)).equals(ColumnChoices.key(other.text(column))));
    }

    /** What a column means by its words; a lower line tells more than a higher one if it names a part. */
    @Nullable
    Field field(int column) {
        Field field = null;
        for (int i = 0; i < lines.size(); i++) {
            var cell = lines.get(i).cell(column);
            var said = cell.isEmpty() ? null : HeaderWords.field(cell);
            if (said != null && PARTS.contains(said) && isBelowForeign(i, column)) {
                return null;
            }
            if (said != null && (field == null || PARTS.contains(said) || isWhole(said, field))) {
                field = said;
            }
        }
        return field;
    }

    /** Below the results of learning, "Lớp 10" heads the results of a year. */
    private static boolean isWhole(Field said, Field above) {
        return !PARTS.contains(above) && said != Field.SCHOOL_CLASS;
    }

    /** Day, month and year of joining the union are no birth date. */
    private boolean isBelowForeign(int line, int column) {
        for (int i = line - 1; i >= 0; i--) {
            for (int left = column; left >= 0; left--) {
                var group = lines.get(i).cell(left);
                if (!group.isEmpty()) {
                    if (HeaderWords.isForeign(group)) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }
}
