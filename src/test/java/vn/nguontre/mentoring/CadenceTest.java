package vn.nguontre.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguontre.people.PersonStage;

class CadenceTest {
    private static final Cadence CADENCE = new Cadence(30, 60, 14, 31, 60, 90);
    private static final LocalDate STUDY_START = LocalDate.of(2026, 9, 1);

    @ParameterizedTest(name = "{0}, heard {1}: next {2}")
    @DisplayName("MEN-01, MEN-02, MEN-03: the next contact follows stage and start of study")
    @CsvSource({
        "ACTIVE, 2026-08-01, 2026-08-31",
        "AWAY, 2026-08-25, 2026-09-08",
        "AWAY, 2026-10-30, 2026-11-13",
        "AWAY, 2026-10-31, 2026-12-01",
        "GRADUATED, 2026-09-10, 2026-10-11",
        "RETURNED, 2026-09-10, 2026-10-11"
    })
    void nextContact(PersonStage stage, LocalDate heard, LocalDate next) {
        assertThat(CADENCE.next(heard, stage, STUDY_START)).isEqualTo(next);
    }

    @Test
    @DisplayName("MEN-03: without a known study the later cadence counts")
    void awayWithoutStudy() {
        assertThat(CADENCE.next(LocalDate.of(2026, 9, 1), PersonStage.AWAY, null))
                .isEqualTo(LocalDate.of(2026, 10, 2));
    }

    @ParameterizedTest(name = "after {0} days: {1}")
    @DisplayName("MEN-04, MEN-05: silence has a word")
    @CsvSource({"0, FINE", "29, FINE", "30, DUE", "59, DUE", "60, QUIET", "89, QUIET", "90, SILENT", "400, SILENT"})
    void silence(int days, Silence word) {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(CADENCE.silence(today, today.minusDays(days), PersonStage.ACTIVE, null))
                .isEqualTo(word);
    }
}
