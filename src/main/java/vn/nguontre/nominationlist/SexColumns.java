package vn.nguontre.nominationlist;

import java.util.Set;
import vn.nguontre.shared.VietnameseText;

/** The sex as the columns tell it: a word, a cross, or the column in which the birth date stands. */
final class SexColumns {
    private static final Set<String> NO = Set.of("", "0", "-", "–", "—", "o", "khong", "ko", "k", "no", "false");

    private SexColumns() {}

    /** "Nam", "Nữ", both when the list contradicts itself, or empty. */
    static String text(Layout layout, Line line) {
        var word = layout.text(line, Field.SEX);
        if (!word.isEmpty()) {
            return word;
        }
        boolean male = filled(layout, line, Field.SEX_MALE, Field.BIRTH_DATE_MALE);
        boolean female = filled(layout, line, Field.SEX_FEMALE, Field.BIRTH_DATE_FEMALE);
        if (says(layout, line, Field.SEX_MALE, "nu") || says(layout, line, Field.SEX_FEMALE, "nam")) {
            return "Nam, Nữ";
        }
        if (male || female) {
            return male && female ? "Nam, Nữ" : male ? "Nam" : "Nữ";
        }
        // a lone column "Nữ" with crosses means that the others are men
        return layout.has(Field.SEX_FEMALE) && !layout.has(Field.SEX_MALE) && !layout.has(Field.SEX) ? "Nam" : "";
    }

    private static boolean filled(Layout layout, Line line, Field cross, Field date) {
        return !NO.contains(VietnameseText.fold(layout.text(line, cross)))
                || !layout.text(line, date).isEmpty();
    }

    /** The other sex in words, where a cross belongs. */
    private static boolean says(Layout layout, Line line, Field cross, String word) {
        return VietnameseText.fold(layout.text(line, cross)).equals(word);
    }
}
