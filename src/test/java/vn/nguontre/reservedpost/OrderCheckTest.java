package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nguontre.allocation.Reason.Verdict;

/** The orders of a run are checked against the written criteria by code of its own. */
class OrderCheckTest {
    private static final UUID RUN = new UUID(1, 1);
    private static final UUID POST = new UUID(2, 2);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final Instant MORNING = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void pointsThenGraduationThenWishThenFile() {
        assertThat(faults(
                        choice(1, 140, JUNE.plusYears(1), MORNING.plusSeconds(9)),
                        choice(2, 120, JUNE.minusDays(1), MORNING.plusSeconds(9)),
                        choice(3, 120, JUNE, MORNING),
                        choice(4, 120, JUNE, MORNING.plusSeconds(1)),
                        choice(5, 120, JUNE, MORNING.plusSeconds(1))))
                .isEmpty();
    }

    @Test
    void eachStepOutOfOrderIsFound() {
        assertThat(faults(choice(1, 120, JUNE, MORNING), choice(2, 140, JUNE, MORNING)))
                .containsExactly(RunFault.ORDER_NOT_KEPT);
        assertThat(faults(choice(1, 120, JUNE, MORNING), choice(2, 120, JUNE.minusDays(1), MORNING.plusSeconds(9))))
                .containsExactly(RunFault.ORDER_NOT_KEPT);
        assertThat(faults(choice(1, 120, null, MORNING), choice(2, 120, JUNE, MORNING)))
                .containsExactly(RunFault.ORDER_NOT_KEPT);
        assertThat(faults(choice(1, 120, JUNE, MORNING.plusSeconds(1)), choice(2, 120, JUNE, MORNING)))
                .containsExactly(RunFault.ORDER_NOT_KEPT);
        assertThat(faults(choice(2, 120, JUNE, MORNING), choice(1, 120, JUNE, MORNING)))
                .containsExactly(RunFault.ORDER_NOT_KEPT);
    }

    @Test
    void sharedAndMissingRanksAreFound() {
        assertThat(faults(choice(1, 140, JUNE, MORNING), choice(1, 120, JUNE, MORNING)))
                .containsExactly(RunFault.RANKS_BROKEN);
        assertThat(faults(choice(1, 140, JUNE, MORNING), choice(3, 120, JUNE, MORNING)))
                .containsExactly(RunFault.RANKS_BROKEN);
    }

    @Test
    void nobodyStandsInAnOrderWithAnObstacleOrOutsideWithoutOne() {
        assertThat(faults(choice(0, 140, JUNE, MORNING))).containsExactly(RunFault.WRONGLY_RANKED);
        assertThat(faults(choice(1, Obstacle.MAJOR_NOT_FIT))).containsExactly(RunFault.WRONGLY_RANKED);
        assertThat(faults(choice(0, Obstacle.MAJOR_NOT_FIT))).isEmpty();
    }

    /** One line after the other, by files opened one after the other. */
    private static List<RunFault> faults(RunChoice... choices) {
        var lines = new java.util.ArrayList<RunLine>();
        for (var choice : choices) {
            lines.add(new RunLine(RUN, new UUID(9, lines.size()), null, List.of(choice)));
        }
        return OrderCheck.faults(lines);
    }

    private static RunChoice choice(int rank, Obstacle obstacle) {
        return choice(rank, 100, JUNE, MORNING, obstacle);
    }

    private static RunChoice choice(int rank, int points, @Nullable LocalDate graduatesOn, Instant statedAt) {
        return choice(rank, points, graduatesOn, statedAt, null);
    }

    private static RunChoice choice(
            int rank, int points, @Nullable LocalDate graduatesOn, Instant statedAt, @Nullable Obstacle obstacle) {
        return new RunChoice(
                POST,
                Verdict.OUTRANKED,
                rank,
                1,
                obstacle,
                null,
                Fit.FIT,
                null,
                null,
                graduatesOn,
                null,
                statedAt,
                new Points(100, points - 100, 0));
    }
}
