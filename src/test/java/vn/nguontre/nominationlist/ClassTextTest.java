package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All spellings of a class become one; what is none is a problem, with what was probably meant. */
class ClassTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "12A1,12A1",
                "Lớp 12 A1,12A1",
                "12.A1,12A1",
                "12-A1,12A1",
                "12_a1,12A1",
                "12 A 01,12A1",
                "(12A1),12A1",
                "'12A1,12A1",
                "\"12A1,\",12A1",
                "K12A1,12A1",
                "L12A1,12A1",
                "XII A1,12A1",
                "xi b2,11B2",
                "X A3,10A3",
                "１２Ａ１,12A1",
                "12/1,12/1",
                "\"12,1\",12/1",
                "12CB1,12CB1",
                "12 cơ bản 1,12CB1",
                "12 Anh,12ANH",
                "12 Tiếng Anh,12ANH",
                "12 Toán 1,12TOAN1",
                "12 Chuyên Toán,12CTOAN",
                "11 Tin học,11TIN"
            })
    void readsASpelling(String typed, String expected) {
        assertThat(ClassText.parse(typed).schoolClass()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "A1-12,12A1",
        "A1/12,12A1",
        "12A1 (chuyên),12A1",
        "12A1 - THPT Tứ Kiệt,12A1",
        "12 A1 2026-2027,12A1",
        "12/01/2026,12/1", // 12/1 typed where the day comes first
        "01/12/2026,12/1", // 12/1 typed where the month comes first
        "12-Jan,12/1",
        "Jan-12,12/1",
        "46034,12/1"
    })
    void offersWhatWasMeant(String typed, String meant) {
        assertThat(ClassText.parse(typed)).isEqualTo(new ClassText(null, meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9A1",
                "lớp 9A1",
                "8A2",
                "7/3",
                "13A1",
                "1A1",
                "12",
                "12.0",
                "12/0",
                "12A100",
                "12A1, 12A2",
                "12A1 - 12A2",
                "11/12/2026",
                "12А1",
                "l2A1",
                "=12A1",
                "x",
                "0",
                "Đã tốt nghiệp"
            })
    void isAskedForOtherwise(String typed) {
        assertThat(ClassText.parse(typed)).isEqualTo(new ClassText(null, null));
    }
}
