package vn.nguontre.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account in the administrator's list. */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        boolean enabled,
        boolean locked,
        boolean mustChangePassword,
        @Nullable Instant lastLoginAt) {}
