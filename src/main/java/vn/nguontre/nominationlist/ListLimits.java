package vn.nguontre.nominationlist;

/** How big a list may be. Anything beyond is refused as a whole, before it is parsed where that matters. */
public final class ListLimits {
    /** Size of the uploaded file, bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Rows that are not blank, over all sheets. */
    public static final int MAX_ROWS = 20_000;

    /** Cells with content per row that may come, over all sheets: a few wide rows are fine, many are not. */
    public static final int CELLS_PER_ROW = 20;

    /** Different cells with content, over all sheets. */
    public static final int MAX_CELLS = MAX_ROWS * CELLS_PER_ROW;

    /** Cells that reach over several rows, over all sheets. */
    public static final int MAX_MERGED = 100_000;

    /** Letters per row that may come, over all sheets, a repeated text counted once. */
    public static final int CHARACTERS_PER_ROW = 300;

    /** Letters in the texts that an .xlsx workbook keeps for its cells. */
    public static final int MAX_CHARACTERS = MAX_ROWS * CHARACTERS_PER_ROW;

    /** Letters in one cell; no spreadsheet holds more. */
    public static final int MAX_TEXT = 32_767;

    /** Columns with content. */
    public static final int MAX_COLUMNS = 256;

    /** The last row that a spreadsheet has. */
    public static final int LAST_ROW = 1_048_576;

    /** Parts of an .xlsx package. */
    public static final int MAX_ENTRIES = 500;

    /** All parts of an .xlsx package unpacked, bytes. */
    public static final long MAX_UNPACKED_BYTES = 64L * 1024 * 1024;

    /** Unpacked size over packed size of one part; only parts above {@link #RATIO_FREE_BYTES} are measured. */
    public static final int MAX_RATIO = 200;

    /** Unpacked bytes below which a part's ratio does not matter. */
    public static final long RATIO_FREE_BYTES = 1024 * 1024;

    private ListLimits() {}
}
