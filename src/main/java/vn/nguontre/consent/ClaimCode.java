package vn.nguontre.consent;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nguontre.shared.Checksum;

/** The code of a claim card: ten letters and digits, none of which look alike; only its hash is kept. */
record ClaimCode(String letters) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ClaimCode next() {
        return new ClaimCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()));
    }

    /** As somebody has typed it, in capitals or not, with blanks or hyphens. */
    static ClaimCode typed(String text) {
        return new ClaimCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** For reading from paper, such as "K7QM2-RXD9T". */
    String printed() {
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    String hash() {
        return Checksum.of(letters);
    }
}
