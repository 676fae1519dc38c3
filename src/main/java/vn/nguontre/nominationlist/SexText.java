package vn.nguontre.nominationlist;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Sex;
import vn.nguontre.shared.VietnameseText;

/** A sex as lists write it. "N" and figures mean one thing here and another there, so they are asked about. */
final class SexText {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");
    private static final Pattern MALE = Pattern.compile("\\b(?:nam|trai|male)\\b|♂");
    private static final Pattern FEMALE = Pattern.compile("\\b(?:nu|gai|female)\\b|♀");

    private SexText() {}

    static @Nullable Sex parse(String text) {
        return switch (NO_LETTERS.matcher(folded(text)).replaceAll("")) {
            case "nam", "male", "m", "trai", "namgioi", "gioinam" -> Sex.MALE;
            case "nu", "female", "f", "gai", "nugioi", "gioinu" -> Sex.FEMALE;
            default -> null;
        };
    }

    /** The one sex of which a longer text speaks, as in "con gái". */
    static @Nullable Sex mentioned(String text) {
        var words = folded(text);
        boolean male = MALE.matcher(words).find();
        boolean female = FEMALE.matcher(words).find();
        return male == female ? null : male ? Sex.MALE : Sex.FEMALE;
    }

    private static String folded(String text) {
        return VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
