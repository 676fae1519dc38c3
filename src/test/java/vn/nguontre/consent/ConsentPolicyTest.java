package vn.nguontre.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DP-02 and DP-07: who answers at which age, what the answers come to, and when a yes no longer counts. */
class ConsentPolicyTest {
    private static final LocalDate BORN = LocalDate.of(2010, 3, 18);
    private static final LocalDate AT_15 = LocalDate.of(2025, 12, 1);
    private static final LocalDate AT_16 = LocalDate.of(2026, 3, 18);
    private static final LocalDate AT_18 = LocalDate.of(2028, 3, 18);

    @ParameterizedTest
    @CsvSource({
        "2026-03-17, 16, true", "2026-03-18, 16, false", "2026-03-18, 18, true",
        "2028-03-17, 18, true", "2028-03-18, 18, false", "2025-12-01, 0, true"
    })
    void theGuardianAnswersBelow16AndBelow18IfTheRuleBookSaysSo(LocalDate day, int below, boolean needed) {
        assertThat(new ConsentPolicy(BORN, day, new ConsentAges(16, 18, below)).guardianNeeded())
                .isEqualTo(needed);
    }

    @Test
    void below16BothMustSayYes() {
        assertThat(state(AT_15)).isEqualTo(ConsentState.WAITING);
        assertThat(state(AT_15, pupil(Answer.YES, AT_15))).isEqualTo(ConsentState.WAITING);
        assertThat(state(AT_15, guardian(Answer.YES, AT_15))).isEqualTo(ConsentState.WAITING);
        assertThat(state(AT_15, pupil(Answer.YES, AT_15), guardian(Answer.YES, AT_15)))
                .isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void oneNoOrWithdrawalIsEnough() {
        assertThat(state(AT_15, pupil(Answer.YES, AT_15), guardian(Answer.NO, AT_15)))
                .isEqualTo(ConsentState.REFUSED);
        assertThat(state(AT_15, pupil(Answer.NO, AT_15))).isEqualTo(ConsentState.REFUSED);
        assertThat(state(AT_15, pupil(Answer.WITHDRAWN, AT_15), guardian(Answer.NO, AT_15)))
                .isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void turning16And18AsksAgain() {
        GivenAnswer[] asChild = {pupil(Answer.YES, AT_15), guardian(Answer.YES, AT_15)};
        assertThat(state(AT_16.minusDays(1), asChild)).isEqualTo(ConsentState.GIVEN);
        assertThat(state(AT_16, asChild)).isEqualTo(ConsentState.ASK_AGAIN);
        assertThat(state(AT_16, pupil(Answer.YES, AT_16), asChild[1])).isEqualTo(ConsentState.GIVEN);
        assertThat(state(AT_18.minusDays(1), pupil(Answer.YES, AT_16))).isEqualTo(ConsentState.GIVEN);
        assertThat(state(AT_18, pupil(Answer.YES, AT_16))).isEqualTo(ConsentState.ASK_AGAIN);
        assertThat(state(AT_18, pupil(Answer.YES, AT_18))).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void aNoHoldsBeyondTheBirthdayButTheGuardiansNoLongerCounts() {
        assertThat(state(AT_18, pupil(Answer.NO, AT_15))).isEqualTo(ConsentState.REFUSED);
        assertThat(state(AT_18, pupil(Answer.WITHDRAWN, AT_16))).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(state(AT_16, pupil(Answer.YES, AT_16), guardian(Answer.NO, AT_15)))
                .isEqualTo(ConsentState.GIVEN);
    }

    private static ConsentState state(LocalDate day, GivenAnswer... answers) {
        return new ConsentPolicy(BORN, day, new ConsentAges(16, 18, 16)).state(List.of(answers));
    }

    private static GivenAnswer pupil(Answer answer, LocalDate on) {
        return new GivenAnswer(Answerer.PUPIL, answer, on);
    }

    private static GivenAnswer guardian(Answer answer, LocalDate on) {
        return new GivenAnswer(Answerer.GUARDIAN, answer, on);
    }
}
