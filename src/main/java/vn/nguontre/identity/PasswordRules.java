package vn.nguontre.identity;

import vn.nguontre.shared.RuleViolation;

/** What a password must be: at least 14 characters, since no second factor is asked, and not the user name. */
final class PasswordRules {
    static final int LEAST_LENGTH = 14;
    /** BCrypt reads no more bytes than this. */
    private static final int MOST_BYTES = 72;

    private PasswordRules() {}

    /** Throws {@link RuleViolation} saying what is missing. */
    static void check(String password, String username) {
        if (password.length() < LEAST_LENGTH) {
            throw new RuleViolation("identity.password-too-short", LEAST_LENGTH);
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RuleViolation("identity.password-too-long", MOST_BYTES);
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(username)) {
            throw new RuleViolation("identity.password-has-username");
        }
        if (password.chars().distinct().count() < 5) {
            throw new RuleViolation("identity.password-too-simple");
        }
    }
}
