package vn.nguontre.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VersionedEntity;

/** A person's way into the portal. Wrong attempts are counted in the database, so a restart forgives nothing. */
@Entity
@Table(name = "account")
class Account extends VersionedEntity {
    static final int FREE_ATTEMPTS = 5;
    private static final int LONGEST_NAME = 120;
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    private String username;
    private String passwordHash;
    private String displayName;
    private boolean mustChangePassword;
    private boolean enabled = true;
    private int failedAttempts;
    private @Nullable Instant lockedUntil;
    private @Nullable Instant lastLoginAt;
    private String language = "vi";

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String username, String displayName, String passwordHash, boolean mustChangePassword) {
        if (!username.matches("[a-z0-9][a-z0-9.\\-]{2,59}")) {
            throw new RuleViolation("identity.username-form");
        }
        if (displayName.isBlank()) {
            throw new RuleViolation("identity.name-required");
        }
        if (displayName.strip().length() > LONGEST_NAME) {
            throw new RuleViolation("identity.name-too-long", LONGEST_NAME);
        }
        this.username = username;
        this.displayName = displayName.strip();
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangePassword;
    }

    /** A user name as it is kept, whichever way it was typed. */
    static String usernameFrom(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The fifth wrong attempt in a row locks for one minute; each further one doubles it, up to an hour. */
    void countFailure(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FREE_ATTEMPTS) {
            int doublings = Math.min(failedAttempts - FREE_ATTEMPTS, 6);
            Duration lock = Duration.ofMinutes(1L << doublings);
            lockedUntil = now.plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock);
        }
    }

    void countSuccess(Instant now) {
        failedAttempts = 0;
        lockedUntil = null;
        lastLoginAt = now;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void setOwnPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    /** Gives a first password again, which has to be changed at the next log-in, and lifts a lock. */
    void reissuePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
        failedAttempts = 0;
        lockedUntil = null;
    }

    void enable(boolean yes) {
        enabled = yes;
    }

    void call(String name) {
        displayName = name;
    }

    void speak(String chosenLanguage) {
        language = chosenLanguage;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    String displayName() {
        return displayName;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean enabled() {
        return enabled;
    }

    String language() {
        return language;
    }

    AccountRow row(Instant now) {
        return new AccountRow(id(), username, displayName, enabled, isLocked(now), mustChangePassword, lastLoginAt);
    }
}
