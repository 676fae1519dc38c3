package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBookEditing;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** POST-11 to POST-17: what earns how many points is written in the rule book and nowhere else. */
@PortalTest
@Import(PostScenes.class)
class PostPointsTest {
    private static final LocalDate FROM = LocalDate.of(2027, 6, 1);

    @Autowired
    private PostPoints points;

    @Autowired
    private RuleBookEditing editing;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @AfterEach
    void end() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void membershipEarnsNothingUntilTheCommitteeWritesItDown() {
        scenes.committee();
        assertThat(points.weights())
                .isEqualTo(new Weights(
                        100,
                        50,
                        Map.of(
                                DegreeGrade.EXCELLENT, 40,
                                DegreeGrade.VERY_GOOD, 30,
                                DegreeGrade.GOOD, 20,
                                DegreeGrade.AVERAGE, 10),
                        0));
    }

    @Test
    void aNewValueCountsFromItsDayAndAProposalMadeBeforeIsOutdated() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        scenes.candidate("Đoàn Thị Điểm", year, DegreeGrade.GOOD, post);
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        editing.enter(Rule.POST_POINTS_GOOD, BigDecimal.valueOf(25), FROM, "Kết luận của Ban chỉ đạo");
        scenes.committee();
        allocation.propose(year);
        assertThat(earned(year)).isEqualTo(new Points(100, 20, 0));
        assertThat(runs.latest(year).orElseThrow().outdated()).isFalse();
        clock.set(Instant.parse("2027-06-01T02:00:00Z"));
        assertThat(runs.latest(year).orElseThrow().outdated()).isTrue();
        assertThat(earned(year)).as("what counted then stays on record").isEqualTo(new Points(100, 20, 0));
        allocation.propose(year);
        assertThat(earned(year)).isEqualTo(new Points(100, 25, 0));
    }

    @Test
    void theBranchDoesNotReadThePoints() {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertDenied(points::weights);
    }

    private Points earned(int year) {
        return runs.latest(year)
                .orElseThrow()
                .lines()
                .getFirst()
                .choices()
                .getFirst()
                .points();
    }
}
