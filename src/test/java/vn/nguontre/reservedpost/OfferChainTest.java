package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nguontre.rulebook.WorkingDays;

class OfferChainTest {
    private static final int TEN_DAYS = 10;
    private static final WorkingDays PLAIN = new WorkingDays(Set.of(), Set.of());

    @Test
    void eachIsOfferedTheDayAfterTheLastDayOfTheOneBefore() {
        OfferChain chain = OfferChain.of(List.of("A", "B", "C"), 1, day(2027, 4, 30), TEN_DAYS, PLAIN);
        assertThat(chain.links())
                .containsExactly(
                        new OfferChain.Link("A", day(2027, 5, 14)),
                        new OfferChain.Link("B", day(2027, 5, 28)),
                        new OfferChain.Link("C", day(2027, 6, 11)));
    }

    @Test
    void aLastDayWithinTheWeekCostsTheDayOnWhichTheNextIsOffered() {
        OfferChain chain = OfferChain.of(List.of("A", "B"), 1, day(2027, 4, 29), TEN_DAYS, PLAIN);
        assertThat(chain.links())
                .containsExactly(
                        new OfferChain.Link("A", day(2027, 5, 13)), new OfferChain.Link("B", day(2027, 5, 28)));
    }

    @Test
    void tetStretchesTheChain() {
        Set<LocalDate> tet = day(2026, 2, 16).datesUntil(day(2026, 2, 21)).collect(Collectors.toSet());
        WorkingDays calendar = new WorkingDays(tet, Set.of(day(2026, 2, 28)));
        OfferChain chain = OfferChain.of(List.of("A", "B"), 1, day(2026, 2, 10), TEN_DAYS, calendar);
        assertThat(chain.links())
                .containsExactly(new OfferChain.Link("A", day(2026, 3, 2)), new OfferChain.Link("B", day(2026, 3, 17)));
    }

    @Test
    void placesOfferedTogetherHaveTheSameDay() {
        OfferChain chain = OfferChain.of(List.of("A", "B", "C"), 2, day(2027, 4, 30), TEN_DAYS, PLAIN);
        assertThat(chain.links())
                .extracting(OfferChain.Link::lastDay)
                .containsExactly(day(2027, 5, 14), day(2027, 5, 14), day(2027, 5, 28));
    }

    @Test
    void nobodyMakesNoChain() {
        assertThat(OfferChain.of(List.of(), 1, day(2027, 4, 30), TEN_DAYS, PLAIN)
                        .links())
                .isEmpty();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
