package vn.nguontre.shared;

import java.util.regex.Pattern;

/** Text made safe for a file that will be opened in a spreadsheet: it must never run as a formula there. */
public final class SpreadsheetText {
    /**
     * A sign that begins a formula, also behind blanks, behind a quote or in its full-width form.
     * Source: OWASP, CSV injection.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "^[\\s\\p{Z}\\p{Cf}\"']*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|^[\\t\\r\\n\\x0B\\x0C\\x00].*",
            Pattern.DOTALL);

    /** A number or telephone number is no formula, whatever its sign. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,]*%?");

    private SpreadsheetText() {}

    /** For the cell of a workbook, which is a text whatever it holds: an apostrophe before what would be a formula if the cell were saved as CSV. */
    public static String safe(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
