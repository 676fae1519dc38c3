package vn.nguontre.nominationlist;

import java.util.List;

/**
 * Something done while reading that the sender should know.
 *
 * @param examples a few cells as they stood and as they are read, where letters were changed
 */
public record Note(Kind kind, int count, List<Example> examples) {
    public Note {
        examples = List.copyOf(examples);
    }

    public Note(Kind kind, int count) {
        this(kind, count, List.of());
    }

    /** A cell before and after. */
    public record Example(String before, String after) {}

    /** What was done; the count tells how often. */
    public enum Kind {
        /** Cells in a TCVN3 (ABC) font code. */
        LETTERS_REPAIRED_TCVN3,
        /** Cells in the VNI font code. */
        LETTERS_REPAIRED_VNI,
        /** Cells with decomposed letters. */
        LETTERS_COMPOSED,
        /** Personal numbers that had lost the leading zero. */
        ZERO_RESTORED,
        HIDDEN_SHEET_IGNORED,
        /** Hidden or filtered rows; they are read like the others. */
        HIDDEN_ROW_READ,
        /** Hidden columns with content; they are read like the others. */
        HIDDEN_COLUMN_READ,
        /** Macros; never run. */
        MACROS_IGNORED,
        /** Lines of a text file read without regard to quotes, because one is not closed. */
        QUOTE_NOT_CLOSED,
        /** Sheets with content but without the headings of a list. */
        SHEET_WITHOUT_HEADER_IGNORED,
        /** Rows below the heading that hold no person: totals, signatures, the template's example. */
        ROW_SKIPPED
    }
}
