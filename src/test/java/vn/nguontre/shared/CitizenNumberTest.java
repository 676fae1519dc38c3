package vn.nguontre.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTest {
    @ParameterizedTest
    @CsvSource({
        "082099000001,1999,MALE",
        "082199000001,1999,FEMALE",
        "082208000001,2008,MALE",
        "082308000001,2008,FEMALE"
    })
    void tellsBirthYearAndSex(String value, int year, Sex sex) {
        var number = new CitizenNumber(value);

        assertThat(number.birthYear()).isEqualTo(year);
        assertThat(number.sex()).isEqualTo(sex);
        assertThat(number.fits(LocalDate.of(year, 5, 1), sex)).isTrue();
        assertThat(number.fits(LocalDate.of(year + 1, 5, 1), sex)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"82308000001", "'082308000001", "082 308.000.001", "082308000001\u00A0"})
    void restoresWhatSpreadsheetsDo(String text) {
        assertThat(CitizenNumber.normalise(text)).contains(new CitizenNumber("082308000001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2308000001", "0082308000001", "8.2308E+10", "08230800000a"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(CitizenNumber.normalise(text)).isEmpty();
    }

    @Test
    void isExactlyTwelveDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CitizenNumber("82308000001"));
    }
}
