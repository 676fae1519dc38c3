package vn.nguontre.dataright;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done with a request, by whom and why. */
public record RequestEvent(
        RequestDeed deed,
        String actorName,
        String unitName,
        Instant at,
        @Nullable String reason) {}
