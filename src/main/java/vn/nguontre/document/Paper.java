package vn.nguontre.document;

import java.util.List;

/**
 * A paper of a Party organ, in the order in which it is read; laid out by Hướng dẫn 36-HD/VPTW.
 *
 * @param organ who issues it; stands at the left of the head, the Party's name at the right
 * @param title the kind of paper, in capitals
 * @param subtitle lines below it
 * @param blocks what it says
 * @param signatures who signs, from left to right
 */
public record Paper(String organ, String title, List<String> subtitle, List<Block> blocks, List<Signature> signatures) {
    static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";

    public Paper {
        subtitle = List.copyOf(subtitle);
        blocks = List.copyOf(blocks);
        signatures = List.copyOf(signatures);
    }

    /** A part of the text. */
    public sealed interface Block permits Heading, Text, Item, Table {}

    public record Heading(String words) implements Block {}

    public record Text(String words) implements Block {}

    /** A line of a list. */
    public record Item(String words) implements Block {}

    /**
     * A table whose headings come again on every page.
     *
     * @param widths of the columns, in hundredths of the width of the page
     * @param rows a row of a single cell goes through all columns; a cell may have several lines
     */
    public record Table(List<Integer> widths, List<String> headings, List<List<String>> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /** A place to sign. */
    public record Signature(String role, String name) {}

    /** Without what no file format of documents can hold. */
    static String safe(String words) {
        return words.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= ' ')
                .filter(c -> (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF && (c < 0x7F || c > 0x9F))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
