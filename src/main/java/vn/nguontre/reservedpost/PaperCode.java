package vn.nguontre.reservedpost;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Twenty letters and digits, none of which look alike: 99 bits, so that none is found by trying. */
record PaperCode(String letters) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PaperCode next() {
        return new PaperCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()));
    }

    /** As somebody has typed it, in capitals or not, with blanks or hyphens. */
    static PaperCode typed(String text) {
        return new PaperCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** For reading from paper, such as "K7QM2-RXD9T-2B4CE-WXYZ3". */
    String printed() {
        return letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    boolean mayExist() {
        return letters.length() == LENGTH;
    }
}
