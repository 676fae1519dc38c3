package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguontre.shared.Sex;

class RowCheckerTest {
    @ParameterizedTest
    @CsvSource({
        "05/03/2009,",
        "5.3.2009,",
        "5-3-2009,",
        "5 / 3 / 2009,",
        "2009-03-05,",
        "2009-03-05 00:00:00,",
        "39877,",
        "ngày 5 tháng 3 năm 2009,",
        "30/02/2009,INVALID_DATE",
        "03/15/2009,INVALID_DATE",
        "29/02/2009,INVALID_DATE",
        "05/03/2009 AL,INVALID_DATE",
        "05/O3/2009,INVALID_DATE",
        "'March 5, 2009',",
        "'Thứ Năm, ngày 5 tháng 3 năm 2009',",
        "05-T3-2009,",
        "2009-03-04T17:00:00.000Z,",
        "2009-03-05T00:00:00+07:00,",
        "năm 2009,YEAR_ONLY",
        "03/2009,INVALID_DATE",
        "05/03/1990,IMPLAUSIBLE_BIRTH_DATE",
        "5/3/09,TWO_DIGIT_YEAR",
        "2009,YEAR_ONLY",
        "05/03/2025,IMPLAUSIBLE_BIRTH_DATE",
        "05/03/1909,IMPLAUSIBLE_BIRTH_DATE",
        "hôm qua,INVALID_DATE",
        "'',MISSING_BIRTH_DATE"
    })
    void birthDates(String typed, Code expected) {
        assertThat(codes(lan().with(Field.BIRTH_DATE, typed)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"12A1,12A1", "Lớp 12 A1,12A1", "LỚP: 12.A2,12A2", "12a5,12A5", "10 Toán,10TOAN", "11/3,11/3"})
    void classes(String typed, String expected) {
        assertThat(RowChecker.check(List.of(lan().with(Field.SCHOOL_CLASS, typed)), Lists.TODAY)
                        .rows())
                .extracting(ListRow::schoolClass)
                .containsExactly(expected);
    }

    @Test
    void numbersAndSexes() {
        assertThat(codes(lan().with(Field.CITIZEN_NUMBER, ""))).containsExactly(Code.MISSING_CITIZEN_NUMBER);
        assertThat(codes(lan().with(Field.CITIZEN_NUMBER, "381234567"))).containsExactly(Code.OLD_IDENTITY_NUMBER);
        assertThat(codes(lan().with(Field.SEX, "Nam"))).containsExactly(Code.CITIZEN_NUMBER_MISMATCH);
        assertThat(codes(lan().with(Field.SEX, "x"))).containsExactly(Code.INVALID_SEX);
        assertThat(codes(lan().with(Field.SEX, ""))).isEmpty();
        assertThat(codes(lan().with(Field.SCHOOL_CLASS, ""))).containsExactly(Code.MISSING_CLASS);
        assertThat(codes(lan().with(Field.FULL_NAME, " "))).containsExactly(Code.MISSING_NAME);
    }

    @Test
    void crossesOfTheSexes() {
        var reading =
                Lists.csv("STT,Họ tên,Nam,Nữ,Ngày sinh,Lớp\n1,Lê An,x,,15/3/2009,12A1\n2,Lê Bé,0,1,15/3/2009,12A1\n"
                        + "3,Lê Cu,,Nam,15/3/2009,12A1\n4,Lê Dư,x,x,15/3/2009,12A1\n5,Lê Em,-,-,15/3/2009,12A1\n");

        assertThat(reading.rows()).extracting(ListRow::sex).containsExactly(Sex.MALE, Sex.FEMALE);
        assertThat(Lists.codes(reading)).containsExactly(Code.INVALID_SEX, Code.INVALID_SEX, Code.MISSING_SEX);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "BIRTH_DATE|5/3/09|05/03/2009",
                "BIRTH_DATE|3/15/2009|15/03/2009",
                "BIRTH_DATE|O5/O3/2009|05/03/2009",
                "BIRTH_DATE|05//03/2009|05/03/2009",
                "BIRTH_DATE|(05/03/2009)|05/03/2009",
                "BIRTH_DATE|29/02/2009|",
                "CITIZEN_NUMBER|O82309000001|082309000001",
                "CITIZEN_NUMBER|CCCD: 082309000001|082309000001",
                "CITIZEN_NUMBER|082309000001 cấp ngày 1/1/2024|082309000001",
                "CITIZEN_NUMBER|1309000001|001309000001",
                "CITIZEN_NUMBER|1234567890|",
                "CITIZEN_NUMBER|82309000001.5|",
                "CITIZEN_NUMBER|-82309000001|",
                "CITIZEN_NUMBER|8.2309E+10|",
                "CITIZEN_NUMBER|082309000001 082309000002|",
                "SEX|N|Nữ",
                "SEX|1|Nữ",
                "SEX|Bé trai|Nam",
                "SEX|♂|Nam",
                "SCHOOL_CLASS|12/01/2026|12/1",
                "SCHOOL_CLASS|9A1|"
            },
            delimiter = '|')
    void offersWhatWasProbablyMeant(Field field, String typed, String meant) {
        assertThat(RowChecker.check(List.of(lan().with(field, typed)), Lists.TODAY)
                        .problems())
                .extracting(Problem::suggestion)
                .containsExactly(meant);
    }

    @Test
    void theLaterRowOfTheSamePersonIsTheProblem() {
        var again =
                new RawRow(3, "a", lan().with(Field.FULL_NAME, "NGUYEN THI LAN").cells());
        var twin = new RawRow(
                4, "a", lan().with(Field.CITIZEN_NUMBER, "082309000002").cells());

        var checked = RowChecker.check(List.of(lan(), again, twin), Lists.TODAY);

        assertThat(checked.rows()).extracting(ListRow::row).containsExactly(2, 4);
        assertThat(checked.problems())
                .containsExactly(new Problem(3, "a", Field.CITIZEN_NUMBER, Code.DUPLICATE_IN_FILE, "2", null));
    }

    private static List<Code> codes(RawRow row) {
        return RowChecker.check(List.of(row), Lists.TODAY).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static RawRow lan() {
        return new RawRow(2, "a", Map.of())
                .with(Field.FULL_NAME, "Nguyễn Thị Lan")
                .with(Field.BIRTH_DATE, "05/03/2009")
                .with(Field.SEX, "Nữ")
                .with(Field.CITIZEN_NUMBER, "082309000001")
                .with(Field.SCHOOL_CLASS, "12A1");
    }
}
