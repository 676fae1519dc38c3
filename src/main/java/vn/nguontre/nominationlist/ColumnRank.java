package vn.nguontre.nominationlist;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which of several columns is meant whose headings say the same: the pupil's own before those beside a parent's name, the
 * one with fitting cells, the one whose heading says no more than that, the latest school year, and the first of equals.
 *
 * @param field what the headings say
 */
record ColumnRank(Field field, Heading heading, List<Line> lines) {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    int best(List<Integer> columns) {
        if (columns.size() == 1) {
            return columns.getFirst();
        }
        return columns.stream()
                .max(Comparator.comparing((Integer column) -> !heading.isBesideOthers(column))
                        .thenComparingLong(this::fits)
                        .thenComparing(column -> HeaderWords.isPlain(heading.text(column)))
                        .thenComparing(column -> latestYear(heading.text(column)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Of two columns with names none fits better. */
    private long fits(int column) {
        long fitting = ColumnEvidence.fits(field, column, lines);
        return field == Field.FULL_NAME ? Math.min(fitting, 1) : fitting;
    }

    private static String latestYear(String header) {
        return YEAR.matcher(header)
                .results()
                .map(year -> year.group())
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
