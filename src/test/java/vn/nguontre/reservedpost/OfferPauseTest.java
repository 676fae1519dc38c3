package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nguontre.rulebook.WorkingDays;
import vn.nguontre.shared.Step;

class OfferPauseTest {
    private static final WorkingDays PLAIN = new WorkingDays(Set.of(), Set.of());
    private static final LocalDate FRIDAY = LocalDate.of(2027, 5, 14);
    private static final Step STEP =
            new Step(UUID.randomUUID(), "Chị Tư", "Ban chỉ đạo", Instant.parse("2027-05-03T01:00:00Z"), "Chờ biên chế");

    @Test
    void theWorkingDaysLeftAreCountedFromTheDayOfResuming() {
        Offer offer = offer();
        offer.pause(LocalDate.of(2027, 5, 10), PLAIN, STEP);
        assertThat(offer.resume(LocalDate.of(2027, 6, 7), PLAIN)).isEqualTo(LocalDate.of(2027, 6, 11));
        assertThat(offer.isPaused()).isFalse();
    }

    @Test
    void resumedOnTheSameDayTheLastDayIsTheSame() {
        Offer offer = offer();
        offer.pause(LocalDate.of(2027, 5, 8), PLAIN, STEP);
        assertThat(offer.resume(LocalDate.of(2027, 5, 8), PLAIN)).isEqualTo(FRIDAY);
    }

    @Test
    void pausedOnTheLastDayThereIsStillAWorkingDay() {
        Offer offer = offer();
        offer.pause(FRIDAY, PLAIN, STEP);
        assertThat(offer.resume(LocalDate.of(2027, 6, 5), PLAIN)).isEqualTo(LocalDate.of(2027, 6, 7));
    }

    @Test
    void aPausedOfferIsNotAcceptedButMayBeDeclinedOrWithdrawn() {
        Offer offer = offer();
        offer.pause(FRIDAY, PLAIN, STEP);
        assertRefused("reservedpost.offer-paused", () -> offer.accept(FRIDAY, STEP));
        assertRefused("reservedpost.offer-paused-already", () -> offer.pause(FRIDAY, PLAIN, STEP));
        offer.decline(FRIDAY.plusDays(30), STEP);
        assertThat(offer.isPaused()).isFalse();
        assertRefused("reservedpost.offer-not-open", () -> offer.resume(FRIDAY, PLAIN));
        Offer other = offer();
        other.pause(FRIDAY, PLAIN, STEP);
        other.withdraw(STEP);
        assertThat(other.isPaused()).isFalse();
    }

    @Test
    void whatHasEndedOrRunsIsNeitherPausedNorResumed() {
        assertRefused("reservedpost.offer-too-late", () -> offer().pause(FRIDAY.plusDays(1), PLAIN, STEP));
        assertRefused("reservedpost.offer-not-paused", () -> offer().resume(FRIDAY, PLAIN));
    }

    private static Offer offer() {
        return new Offer(
                Succession.first(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), STEP),
                UUID.randomUUID(),
                FRIDAY);
    }
}
