package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.StudyDraft;

class CandidateOrderTest {
    private static final Instant EARLY = Instant.parse("2026-10-01T01:00:00Z");
    private static final Instant LATE = Instant.parse("2026-10-02T01:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final CandidateOrder ORDER = new CandidateOrder(DegreeLevel.BACHELOR, 2027, weights(0));

    @Test
    void fitStandsBeforeNearWhateverTheGrade() {
        Applicant near = applicant(1, DegreeGrade.EXCELLENT, JUNE, Fit.NEAR, EARLY);
        Applicant fit = applicant(2, DegreeGrade.AVERAGE, JUNE, Fit.FIT, LATE);
        assertThat(ORDER.ranking(List.of(near, fit))).containsExactly(fit, near);
        assertThat(ORDER.decisive(fit, near)).isEqualTo(Criterion.FIT);
    }

    @Test
    void thenTheBetterGradeAndAnUnknownGradeLast() {
        Applicant unknown = applicant(1, null, JUNE, Fit.FIT, EARLY);
        Applicant good = applicant(2, DegreeGrade.GOOD, JUNE, Fit.FIT, EARLY);
        Applicant best = applicant(3, DegreeGrade.EXCELLENT, JUNE, Fit.FIT, LATE);
        assertThat(ORDER.ranking(List.of(unknown, good, best))).containsExactly(best, good, unknown);
        assertThat(ORDER.decisive(good, unknown)).isEqualTo(Criterion.DEGREE_GRADE);
    }

    @Test
    void thenTheEarlierGraduation() {
        Applicant later = applicant(1, DegreeGrade.GOOD, JUNE, Fit.FIT, EARLY);
        Applicant earlier = applicant(2, DegreeGrade.GOOD, JUNE.minusYears(1), Fit.FIT, LATE);
        assertThat(ORDER.ranking(List.of(later, earlier))).containsExactly(earlier, later);
        assertThat(ORDER.decisive(earlier, later)).isEqualTo(Criterion.GRADUATION_DATE);
    }

    @Test
    void thenTheInterestStatedEarlier() {
        Applicant late = applicant(1, DegreeGrade.GOOD, JUNE, Fit.FIT, LATE);
        Applicant early = applicant(2, DegreeGrade.GOOD, JUNE, Fit.FIT, EARLY);
        assertThat(ORDER.ranking(List.of(late, early))).containsExactly(early, late);
        assertThat(ORDER.decisive(early, late)).isEqualTo(Criterion.STATED_EARLIER);
    }

    @Test
    void thenTheWrittenTieBreakWhateverTheOrderOfInput() {
        List<Applicant> expected = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            expected.add(applicant(i, DegreeGrade.GOOD, JUNE, Fit.FIT, EARLY));
        }
        List<Applicant> shuffled = new ArrayList<>(expected);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ORDER.ranking(shuffled)).containsExactlyElementsOf(expected);
        }
        assertThat(ORDER.decisive(expected.get(0), expected.get(1))).isEqualTo(Criterion.FILE_NUMBER);
    }

    @Test
    void everyObstacleHasItsReason() {
        StudyDraft study = study(DegreeLevel.BACHELOR, DegreeGrade.GOOD, JUNE);
        assertThat(ORDER.obstacle(new Applicant(id(1), null, Fit.FIT, EARLY, false, false)))
                .contains(Obstacle.STUDY_NOT_STATED);
        assertThat(ORDER.obstacle(applicant(1, DegreeGrade.GOOD, LocalDate.of(2028, 1, 1), Fit.FIT, EARLY)))
                .contains(Obstacle.GRADUATES_LATER);
        assertThat(ORDER.obstacle(new Applicant(
                        id(1), study(DegreeLevel.COLLEGE, DegreeGrade.GOOD, JUNE), Fit.FIT, EARLY, false, false)))
                .contains(Obstacle.DEGREE_TOO_LOW);
        assertThat(ORDER.obstacle(new Applicant(id(1), study, null, EARLY, false, false)))
                .contains(Obstacle.FIT_NOT_JUDGED);
        assertThat(ORDER.obstacle(new Applicant(id(1), study, Fit.NOT_FIT, EARLY, false, false)))
                .contains(Obstacle.MAJOR_NOT_FIT);
        assertThat(ORDER.obstacle(new Applicant(id(1), study, Fit.FIT, EARLY, false, true)))
                .contains(Obstacle.OFFER_ENDED);
        assertThat(ORDER.obstacle(new Applicant(id(1), study, Fit.NEAR, EARLY, false, false)))
                .isEmpty();
    }

    @Test
    void aHigherDegreeReachesALowerOne() {
        var master = new Applicant(id(1), study(DegreeLevel.MASTER, null, JUNE), Fit.FIT, EARLY, false, false);
        assertThat(ORDER.ranking(List.of(master))).containsExactly(master);
    }

    @Test
    void membershipCarriesExactlyTheWeightWrittenDown() {
        StudyDraft good = study(DegreeLevel.BACHELOR, DegreeGrade.GOOD, JUNE);
        Applicant member = new Applicant(id(2), good, Fit.FIT, LATE, true, false);
        Applicant other = applicant(1, DegreeGrade.GOOD, JUNE, Fit.FIT, EARLY);
        assertThat(ORDER.ranking(List.of(member, other))).containsExactly(other, member);
        CandidateOrder weighed = new CandidateOrder(DegreeLevel.BACHELOR, 2027, weights(5));
        assertThat(weighed.ranking(List.of(other, member))).containsExactly(member, other);
        assertThat(weighed.decisive(member, other)).isEqualTo(Criterion.PARTY_MEMBERSHIP);
    }

    /** What was written down for the first years, but for membership. */
    private static Weights weights(int membership) {
        return new Weights(
                100,
                50,
                Map.of(
                        DegreeGrade.EXCELLENT, 40,
                        DegreeGrade.VERY_GOOD, 30,
                        DegreeGrade.GOOD, 20,
                        DegreeGrade.AVERAGE, 10),
                membership);
    }

    private static Applicant applicant(
            int number, @Nullable DegreeGrade grade, LocalDate graduatesOn, Fit fit, Instant statedAt) {
        return new Applicant(id(number), study(DegreeLevel.BACHELOR, grade, graduatesOn), fit, statedAt, false, false);
    }

    private static StudyDraft study(DegreeLevel level, @Nullable DegreeGrade grade, LocalDate graduatesOn) {
        return new StudyDraft(
                "Đại học Cần Thơ", "Luật", null, level, grade, LocalDate.of(2023, 9, 5), graduatesOn, false);
    }

    private static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, number);
    }
}
