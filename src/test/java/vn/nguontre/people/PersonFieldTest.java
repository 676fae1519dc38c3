package vn.nguontre.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DP-03: a correction is checked as everything else that comes into a file. */
class PersonFieldTest {
    @ParameterizedTest
    @CsvSource({
        "NAME, '  lê thị  lan ', Lê Thị Lan",
        "BIRTH_DATE, 2008-03-18, 2008-03-18",
        "SEX, FEMALE, FEMALE",
        "CITIZEN_NUMBER, 082 308.012345, 082308012345",
        "CITIZEN_NUMBER, 82308012345, 082308012345",
        "SCHOOL_CLASS, 12a1, 12A1",
        "PHONE, 0901 234 567, 0901 234 567",
        "EMAIL, lan@example.vn, lan@example.vn"
    })
    void takesWhatCanBeRight(PersonField field, String written, String kept) {
        assertThat(field.clean(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, '   ', people.correct.empty",
        "BIRTH_DATE, 2008-02-31, people.correct.bad.BIRTH_DATE",
        "SEX, nữ, people.correct.bad.SEX",
        "CITIZEN_NUMBER, 1234, people.correct.bad.CITIZEN_NUMBER",
        "CITIZEN_NUMBER, 003308012345, people.correct.bad.CITIZEN_NUMBER",
        "SCHOOL_CLASS, lớp mười, people.correct.bad.SCHOOL_CLASS",
        "SCHOOL_CLASS, 12A1234567890123, people.correct.too-long",
        "PHONE, gọi mẹ, people.correct.bad.PHONE",
        "EMAIL, lan, people.correct.bad.EMAIL"
    })
    void refusesWhatCannot(PersonField field, String written, String key) {
        assertThatThrownBy(() -> field.clean(written)).hasMessage(key);
    }
}
