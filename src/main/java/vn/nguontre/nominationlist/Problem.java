package vn.nguontre.nominationlist;

import org.jspecify.annotations.Nullable;

/**
 * One thing to put right in one row.
 *
 * @param row as the spreadsheet counts, from 1
 * @param sheet empty for a text file
 * @param value the text at fault; for a repeated person the place of the first row, such as "20" or "12A1!20"
 * @param suggestion what was probably meant, for a person to confirm
 */
public record Problem(
        int row,
        String sheet,
        Field column,
        Code code,
        String value,
        @Nullable String suggestion) {
    public RowPlace place() {
        return new RowPlace(sheet, row);
    }
}
