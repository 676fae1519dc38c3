package vn.nguontre.nominationlist;

import org.jspecify.annotations.Nullable;

/**
 * How a column was understood.
 *
 * @param column from 1
 * @param header the heading as written; of a two-line heading both lines
 * @param field null when the column is ignored
 */
public record MatchedColumn(
        String sheet, int column, String header, @Nullable Field field) {}
