package vn.nguontre.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes first passwords that can be read from a printed card: four groups of four, without letters that look alike. */
final class FirstPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {}

    static String next() {
        return RANDOM.ints(4, 0, Integer.MAX_VALUE)
                .mapToObj(ignored -> RANDOM.ints(4, 0, LETTERS.length())
                        .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
