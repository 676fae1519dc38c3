package vn.nguontre.major;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nguontre.shared.VietnameseText;

/**
 * A major, or a group of majors, of the national list of training.
 *
 * @param code seven digits for a major, five for a group, three for a whole field; the first digit is the level
 */
@Embeddable
public record NationalMajor(String code, String name) {
    private static final Pattern CODE_FIRST = Pattern.compile("([5-8](?:\\d{2}){1,3})[\\s:.,–-]+(\\S.*)");
    private static final Pattern CODE_LAST = Pattern.compile("(.*\\S)\\s*\\(([5-8](?:\\d{2}){1,3})\\)");
    private static final Pattern MAJOR = Pattern.compile("[5-8]\\d{6}");

    /** Reads "7380101 Luật" or "Luật (7380101)". */
    public static Optional<NationalMajor> read(String line) {
        String clean = VietnameseText.clean(line);
        Matcher first = CODE_FIRST.matcher(clean);
        if (first.matches()) {
            return Optional.of(new NationalMajor(first.group(1), first.group(2)));
        }
        Matcher last = CODE_LAST.matcher(clean);
        return last.matches() ? Optional.of(new NationalMajor(last.group(2), last.group(1))) : Optional.empty();
    }

    /** Whether this could be the code of one major, not of a group or a field: seven digits, the first of them the level. */
    public static boolean isMajorCode(String code) {
        return MAJOR.matcher(code).matches();
    }

    /** "7380101 Luật". */
    @Override
    public String toString() {
        return code + " " + name;
    }
}
