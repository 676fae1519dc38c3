package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nguontre.allocation.Reason;

/** What differs is told from what was stored: points first, then the written tie-break. */
class LeadTest {
    private static final UUID POST = UUID.randomUUID();
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    @Test
    void theCriterionThatEarnedTheMostOfTheLeadIsNamed() {
        assertThat(Lead.of(choice(new Points(100, 10, 0)), choice(new Points(50, 40, 0))))
                .isEqualTo(Criterion.FIT);
        assertThat(Lead.of(choice(new Points(100, 40, 0)), choice(new Points(100, 20, 0))))
                .isEqualTo(Criterion.DEGREE_GRADE);
        assertThat(Lead.of(choice(new Points(100, 20, 5)), choice(new Points(100, 20, 0))))
                .isEqualTo(Criterion.PARTY_MEMBERSHIP);
    }

    @Test
    void equalPointsFallToTheWrittenTieBreak() {
        Points same = new Points(100, 20, 0);
        assertThat(Lead.of(choice(same), choice(same, JUNE.plusDays(1), NOON))).isEqualTo(Criterion.GRADUATION_DATE);
        assertThat(Lead.of(choice(same), choice(same, JUNE, NOON.plusSeconds(1))))
                .isEqualTo(Criterion.STATED_EARLIER);
        assertThat(Lead.of(choice(same), choice(same))).isEqualTo(Criterion.FILE_NUMBER);
    }

    private static RunChoice choice(Points points) {
        return choice(points, JUNE, NOON);
    }

    private static RunChoice choice(Points points, LocalDate graduatesOn, Instant statedAt) {
        return new RunChoice(
                POST,
                Reason.Verdict.OUTRANKED,
                1,
                1,
                null,
                null,
                Fit.FIT,
                null,
                null,
                graduatesOn,
                null,
                statedAt,
                points);
    }
}
