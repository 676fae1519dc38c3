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

    /** What may be broken over the cells of two lines: "Ngày" above "sinh". */
    private static final Set<Field> BROKEN =
            EnumSet.of(Field.FULL_NAME, Field.BIRTH_DATE, Field.SEX, Field.CITIZEN_NUMBER, Field.SCHOOL_CLASS);

    /** What is the pupil's or somebody else's. */
    private static final Set<Field> OWN = EnumSet.of(
            Field.FULL_NAME,
            Field.BIRTH_DATE,
            Field.SEX,
            Field.CITIZEN_NUMBER,
            Field.SCHOOL_CLASS,
            Field.ADDRESS,
            Field.PHONE);

    /** Columns that tell more of somebody named to the left of them. */
    private static final int FARTHEST = 4;

    private static final Set<Field> BESIDE =
            EnumSet.of(Field.BIRTH_DATE, Field.BIRTH_YEAR, Field.CITIZEN_NUMBER, Field.ADDRESS, Field.PHONE);

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
        var whole = lines.size() > 1 && HeaderWords.isPlain(text(column)) ? HeaderWords.field(text(column)) : null;
        if (whole != null && BROKEN.contains(whole)) {
            return whole;
        }
        Field field = null;
        for (int i = 0; i < lines.size(); i++) {
            var cell = lines.get(i).cell(column);
            var said = cell.isEmpty() ? null : HeaderWords.field(cell);
            if (said != null && isBelowForeign(i, column, said)) {
                return null;
            }
            if (said != null && (field == null || PARTS.contains(said) || isWhole(said, field))) {
                field = said;
            }
        }
        return field == Field.PHONE && isBesideOthers(column) ? null : field;
    }

    /** Below the results of learning, "Lớp 10" heads the results of a year. */
    private static boolean isWhole(Field said, Field above) {
        return !PARTS.contains(above) && said != Field.SCHOOL_CLASS;
    }

    /** The name below "Phụ huynh" is not the pupil's; day, month and year of joining the union are no birth date. */
    private boolean isBelowForeign(int line, int column, Field said) {
        for (int i = line - 1; i >= 0; i--) {
            int left = column;
            while (left > 0 && lines.get(i).cell(left).isEmpty()) {
                left--;
            }
            var group = lines.get(i).cell(left);
            if (!group.isEmpty() && isGroup(i, left) && isForeign(group, said)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(String group, Field said) {
        return PARTS.contains(said)
                ? HeaderWords.isForeign(group)
                : OWN.contains(said) && HeaderWords.isOfOthers(group);
    }

    /** A heading of several columns has one more below it. */
    private boolean isGroup(int line, int column) {
        return lines.subList(line + 1, lines.size()).stream()
                .anyMatch(below -> !below.cell(column).isEmpty());
    }

    /** Whether a column tells more of somebody else, who is named to the left of it: "Họ tên cha", "Năm sinh", "SĐT". */
    boolean isBesideOthers(int column) {
        int left = column - 1;
        while (left >= Math.max(0, column - FARTHEST) && isBeside(text(left))) {
            left--;
        }
        return left >= 0 && HeaderWords.namesOthers(text(left));
    }

    private static boolean isBeside(String header) {
        var field = HeaderWords.field(header);
        return field != null && BESIDE.contains(field);
    }
}
