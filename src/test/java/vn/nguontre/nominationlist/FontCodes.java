package vn.nguontre.nominationlist;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes texts as the fonts before Unicode did. */
final class FontCodes {
    private FontCodes() {}

    /** Fonts of small letters show capitals with marks by the small codes where they have no others. */
    static String encoded(String text, FontCode code) {
        var codes = (code == FontCode.VNI ? Vni.LETTERS : tcvn3())
                .entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, String> entry) -> entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.codePointAt(0) < 128
                        ? letter
                        : codes.getOrDefault(letter, codes.getOrDefault(letter.toLowerCase(), letter)))
                .collect(Collectors.joining());
    }

    private static Map<String, String> tcvn3() {
        return Tcvn3.CODES
                .chars()
                .boxed()
                .collect(Collectors.toMap(
                        code -> Character.toString(code),
                        code -> String.valueOf(Tcvn3.LETTERS.charAt(Tcvn3.CODES.indexOf(code))),
                        (a, b) -> a));
    }
}
