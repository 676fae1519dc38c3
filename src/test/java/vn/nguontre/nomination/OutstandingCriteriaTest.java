package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguontre.nomination.OutstandingCriteria.Verdict;
import vn.nguontre.nomination.OutstandingStanding.Subject;

class OutstandingCriteriaTest {
    private static final OutstandingCriteria CRITERIA =
            new OutstandingCriteria(new BigDecimal("7.0"), Grade.GOOD, Grade.VERY_GOOD);

    @ParameterizedTest(name = "OUT-02: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8,2|MET",
                "7.0|MET",
                "7|MET",
                "6,99|NOT_MET",
                "6.9 (Khá)|NOT_MET",
                "Giỏi - 8.1|MET",
                "ĐTB: 7,5|MET",
                "10|MET",
                "10,5|CANNOT_TELL",
                "82|CANNOT_TELL",
                "7,2 / 8,0|CANNOT_TELL",
                "HK1: 7,2; HK2: 6,0|CANNOT_TELL",
                "7,2,1|CANNOT_TELL"
            })
    void anAverageIsReadOnTheScaleOfTen(String written, Verdict verdict) {
        assertThat(of(Subject.LEARNING, CRITERIA.judge(written, null))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "OUT-03: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tốt|MET",
                "T|MET",
                "giỏi|MET",
                "XUẤT SẮC|MET",
                "Khá|MET",
                "Học lực: Khá|MET",
                "Xếp loại khá.|MET",
                "Đạt|NOT_MET",
                "Trung bình|NOT_MET",
                "TB|NOT_MET",
                "Trung bình khá|NOT_MET",
                "Chưa đạt|NOT_MET",
                "yếu|NOT_MET",
                "Khá/Khá|MET",
                "Khá, Tốt|CANNOT_TELL",
                "được|CANNOT_TELL",
                "-|CANNOT_TELL",
                "?|CANNOT_TELL"
            })
    void aWordOfTheOldAndOfTheNewScaleIsUnderstood(String written, Verdict verdict) {
        assertThat(of(Subject.LEARNING, CRITERIA.judge(written, null))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "OUT-04: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tốt|MET",
                "Hạnh kiểm tốt|MET",
                "t|MET",
                "Khá|NOT_MET",
                "Trung bình|NOT_MET",
                "90|CANNOT_TELL",
                "8,5|CANNOT_TELL"
            })
    void conductIsAWord(String written, Verdict verdict) {
        assertThat(of(Subject.CONDUCT, CRITERIA.judge(null, written))).isEqualTo(verdict);
    }

    @Test
    void decomposedLettersAreTheSame() {
        assertThat(of(Subject.CONDUCT, CRITERIA.judge(null, "To\u0302\u0301t"))).isEqualTo(Verdict.MET);
    }

    @Test
    void allOfThemCount() {
        assertThat(CRITERIA.judge("8,0", "Tốt").verdict()).isEqualTo(Verdict.MET);
        assertThat(CRITERIA.judge("8,0", null).verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(CRITERIA.judge("  ", "Khá").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(CRITERIA.judge(null, null).judgements()).hasSize(2);
    }

    private static Verdict of(Subject subject, OutstandingStanding standing) {
        return standing.judgements().stream()
                .filter(j -> j.subject() == subject)
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
