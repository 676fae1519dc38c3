package vn.nguontre.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The portal's clock. A thread that tells a story of the past, as the demo data does, may live at another moment while it tells
 * it; for all others it is now.
 */
public final class StoryClock extends Clock {
    private final Clock present;
    private final ThreadLocal<@Nullable Instant> past = new ThreadLocal<>();

    public StoryClock(Clock present) {
        this.present = present;
    }

    /** Lets the running thread live at the moment for the length of the deed. */
    public void at(Instant moment, Runnable deed) {
        past.set(moment);
        try {
            deed.run();
        } finally {
            past.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant told = past.get();
        return told == null ? present.instant() : told;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(present.withZone(zone));
    }
}
