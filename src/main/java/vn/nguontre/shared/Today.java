package vn.nguontre.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Day and moment from the injected clock; days are counted in Vietnam. */
@Component
public class Today {
    /** The zone in which every date of the scheme is meant. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    public SchoolYear schoolYear() {
        return SchoolYear.on(date());
    }
}
