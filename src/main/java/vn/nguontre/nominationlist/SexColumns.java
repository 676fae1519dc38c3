package vn.nguontre.nominationlist;

import java.util.regex.Pattern;

/** The sex as the columns tell it: a word, a cross, or the column in which the birth date stands. */
final class SexColumns {
    private static final Pattern NO = Pattern.compile("(?iu)0|-|không|false|no");

    private SexColumns() {}

    /** "Nam", "Nữ", both when the list contradicts itself, or empty. */
    static String text(Layout layout, Line line) {
        var word = layout.text(line, Field.SEX);
        if (!word.isEmpty()) {
            return word;
        }
        var written = written(layout.text(line, Field.SEX_MALE) + layout.text(line, Field.SEX_FEMALE));
        if (!written.isEmpty()) {
            return written;
        }
        boolean male = filled(layout, line, Field.SEX_MALE, Field.BIRTH_DATE_MALE);
        boolean female = filled(layout, line, Field.SEX_FEMALE, Field.BIRTH_DATE_FEMALE);
        if (male || female) {
            return male && female ? "Nam, Nữ" : male ? "Nam" : "Nữ";
        }
        // a lone column "Nữ" with crosses means that the others are men
        return layout.has(Field.SEX_FEMALE) && !layout.has(Field.SEX_MALE) && !layout.has(Field.SEX) ? "Nam" : "";
    }

    private static boolean filled(Layout layout, Line line, Field cross, Field date) {
        var mark = layout.text(line, cross);
        return !mark.isEmpty() && !NO.matcher(mark).matches()
                || !layout.text(line, date).isEmpty();
    }

    /** A word for a sex counts as it says, whatever heads its column. */
    private static String written(String text) {
        return SexText.parse(text) == null ? "" : text;
    }
}
