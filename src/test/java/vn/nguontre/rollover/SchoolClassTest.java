package vn.nguontre.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolClassTest {
    @ParameterizedTest
    @CsvSource({"10A1, 1, 11A1", "11A1, 1, 12A1", "10C4, 2, 12C4", "9/3, 1, 10/3", "11CB12, 1, 12CB12"})
    void aClassKeepsItsLettersAYearUp(String last, int years, String next) {
        assertThat(new SchoolClass(last).after(years)).contains(new SchoolClass(next));
        assertThat(new SchoolClass(last).isFinishedAfter(years)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12A1, 1", "11A1, 2", "10A1, 5"})
    void gradeTwelveIsTheLast(String last, int years) {
        assertThat(new SchoolClass(last).after(years)).isEmpty();
        assertThat(new SchoolClass(last).isFinishedAfter(years)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Toán", "A1", "111A", "13A1", ""})
    void aNameWithoutAGradeTellsNothing(String name) {
        assertThat(new SchoolClass(name).after(1)).isEmpty();
        assertThat(new SchoolClass(name).isFinishedAfter(1)).isFalse();
    }

    @Test
    void whatIsTypedGetsOneSpelling() {
        assertThat(SchoolClass.typed(" 12 a1 ")).contains(new SchoolClass("12A1"));
        assertThat(SchoolClass.typed("12")).isEmpty();
        assertThat(SchoolClass.typed("A12")).isEmpty();
        assertThat(SchoolClass.typed("12A1 chuyên Toán Lý")).isEmpty();
        assertThat(SchoolClass.typed(" ")).isEmpty();
    }
}
