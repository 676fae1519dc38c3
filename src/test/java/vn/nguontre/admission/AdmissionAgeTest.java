package vn.nguontre.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguontre.people.PersonDetails.ClassYear;
import vn.nguontre.shared.SchoolYear;

class AdmissionAgeTest {
    private static final AdmissionAge BY_BIRTHDAY = new AdmissionAge(18, true, 2);
    private static final AdmissionAge BY_MONTH = new AdmissionAge(18, false, 2);

    @ParameterizedTest(name = "ADM-01: born {0}, from {1}")
    @CsvSource({
        "2008-03-18, 2026-03-18",
        "2008-01-01, 2026-01-01",
        "2008-12-31, 2026-12-31",
        "2008-05-31, 2026-05-31",
        "2008-02-29, 2026-03-01",
        "2008-02-28, 2026-02-28"
    })
    void adm01TheBirthdayMustHaveCome(LocalDate birth, LocalDate earliest) {
        assertThat(BY_BIRTHDAY.earliest(birth)).isEqualTo(earliest);
    }

    @Test
    void adm01TheTwentyNinthOfFebruaryStaysInALeapYear() {
        assertThat(new AdmissionAge(20, true, 2).earliest(LocalDate.of(2008, 2, 29)))
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest(name = "ADM-02: born {0}, from {1}")
    @CsvSource({"2008-03-01, 2026-03-01", "2008-03-31, 2026-03-01", "2008-02-29, 2026-02-01", "2008-12-31, 2026-12-01"})
    void adm02ReachingTheMonthIsEnoughWhereTheRuleBookSaysSo(LocalDate birth, LocalDate earliest) {
        assertThat(BY_MONTH.earliest(birth)).isEqualTo(earliest);
    }

    @ParameterizedTest(name = "WIN-01: born {0}, {1}")
    @CsvSource({
        "2008-11-20, COMFORTABLE",
        "2009-03-31, COMFORTABLE",
        "2009-04-01, TIGHT",
        "2009-05-31, TIGHT",
        "2009-06-01, LEAVES_FIRST",
        "2009-12-31, LEAVES_FIRST"
    })
    void win01TheWordAgainstTheEndOfGrade12(LocalDate birth, AgeOutlook outlook) {
        assertThat(BY_BIRTHDAY.outlook(birth, LocalDate.of(2027, 5, 31))).isEqualTo(outlook);
    }

    @ParameterizedTest(name = "{0} in {1} ends grade 12 on {2}")
    @CsvSource({"12A1, 2026, 2027-05-31", "11A2, 2026, 2028-05-31", "10C, 2026, 2029-05-31"})
    void theEndOfGrade12FollowsFromTheLatestClass(String schoolClass, int year, LocalDate end) {
        assertThat(Grade.endOfGrade12(List.of(new ClassYear(new SchoolYear(year), schoolClass))))
                .isEqualTo(end);
    }

    @Test
    void aClassWithoutAGradeTellsNothing() {
        assertThat(Grade.endOfGrade12(List.of())).isNull();
        assertThat(Grade.endOfGrade12(List.of(new ClassYear(new SchoolYear(2026), "9A"))))
                .isNull();
    }
}
