package vn.nguontre.nominationlist;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something done while reading that the sender should know.
 *
 * @param examples a few of the texts that were changed; none where nothing was
 */
public record Note(Kind kind, int count, List<Repair> examples) {
    public Note {
        examples = List.copyOf(examples);
    }

    public Note(Kind kind, int count) {
        this(kind, count, List.of());
    }

    /** A text as the file has it and as it was understood. */
    public record Repair(String before, String after) {
        private static final Pattern MARK = Pattern.compile("\\p{M}");

        /** The text before with each loose mark on a circle of its own: it would look like the one after it. */
        public String visibleBefore() {
            return MARK.matcher(before).replaceAll("\u25CC$0");
        }
    }

    /** What was done; the count tells how often. */
    public enum Kind {
        /** Cells in a TCVN3 (ABC) font code. */
        LETTERS_REPAIRED_TCVN3,
        /** Cells in the VNI font code. */
        LETTERS_REPAIRED_VNI,
        /** Cells whose letters of UTF-8 had been taken for those of a Windows code page. */
        LETTERS_REPAIRED_UTF8,
        /** Cells with decomposed letters. */
        LETTERS_COMPOSED,
        /** A text file in the Vietnamese encoding of old Windows. */
        READ_AS_WINDOWS_1258,
        /** A text file in UTF-16. */
        READ_AS_UTF_16,
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
