package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nguontre.rulebook.WorkingDays;

/** At most so many working days more, holidays not counted, and always a working day. */
class MoreTimeTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);

    private final MoreTime two = new MoreTime(new WorkingDays(Set.of(MONDAY), Set.of()), 2);

    @Test
    void theLatestDayCountsWorkingDaysOnly() {
        assertThat(two.latest(FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(two.require(TUESDAY, FRIDAY)).isEqualTo(TUESDAY);
        assertThat(two.require(TUESDAY.plusDays(1), FRIDAY)).isEqualTo(TUESDAY.plusDays(1));
    }

    @Test
    void aDayThatIsNoLaterOrTooLateOrFreeIsRefused() {
        assertRefused("reservedpost.time.not-later", () -> two.require(FRIDAY, FRIDAY));
        assertRefused("reservedpost.time.not-later", () -> two.require(FRIDAY.minusDays(1), FRIDAY));
        assertRefused("reservedpost.time.too-long", () -> two.require(TUESDAY.plusDays(2), FRIDAY));
        assertRefused("reservedpost.time.no-working-day", () -> two.require(MONDAY, FRIDAY));
        assertRefused("reservedpost.time.no-working-day", () -> two.require(FRIDAY.plusDays(1), FRIDAY));
    }

    @Test
    void withNoDaysToGiveNothingIsGranted() {
        MoreTime none = new MoreTime(new WorkingDays(Set.of(), Set.of()), 0);
        assertRefused("reservedpost.time.too-long", () -> none.require(TUESDAY, MONDAY));
    }
}
