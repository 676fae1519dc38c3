package vn.nguontre.nominationlist;

/**
 * Where a row stands in its file.
 *
 * @param sheet empty for a text file
 * @param row as the spreadsheet counts, from 1
 */
public record RowPlace(String sheet, int row) {}
