package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names stay as they are; what is no part of a name is asked about. */
class NameTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lan",
                "H'Hen Niê",
                "H’Blêuh Mlô",
                "K' Brôi",
                "Y-Moan Êban",
                "Kpă H'Năng",
                "Ông Văn Lan",
                "Cô Thị Lan",
                "Em Sóc Kha",
                "Bé Thị Em",
                "Nguyễn Thị Lan A",
                "Công Tằng Tôn Nữ Ngọc Lan"
            })
    void areTakenAsWritten(String name) {
        assertThat(full(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "NGUYỄN THỊ LAN",
                "nguyễn thị lan",
                "  Nguyễn \u00A0 Thị Lan ",
                "Nguyễn\u200B Thị Lan\uFEFF",
                "\u202ANguyễn Thị Lan\u202C",
                "\u2068Nguyễn Thị Lan\u2069",
                "Nguyễn Thị L\u00ADan",
                "`Nguyễn Thị Lan",
                "’Nguyễn Thị Lan"
            })
    void areCleaned(String typed) {
        assertThat(full(typed)).isEqualTo("Nguyễn Thị Lan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Nguyễn Thị Lan",
                "01 Nguyễn Thị Lan",
                "em Nguyễn Thị Lan",
                "Bạn Nguyễn Thị Lan",
                "Đ/c Nguyễn Thị Lan",
                "đc. Nguyễn Thị Lan",
                "Đồng chí Nguyễn Thị Lan",
                "HS Nguyễn Thị Lan",
                "Nguyễn Thị Lan (Bí thư)",
                "Nguyễn Thị Lan - Bí thư",
                "Nguyễn Thị Lan.",
                "Nguyễn Thị Lan,",
                "Nguyễn Thị Lan*",
                "NguyễnThị Lan",
                "Nguyễn\u200BThị Lan",
                "Ｎguyễn Ｔhị Ｌan"
            })
    void areOfferedWithoutWhatIsNoPartOfThem(String typed) {
        var read = NameText.parse(typed);

        assertThat(read.problem()).isEqualTo(Code.INVALID_NAME);
        assertThat(read.suggestion()).isEqualTo("Nguyễn Thị Lan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Lan 2",
                "Nguyễn Thị Lan1",
                "Nguyễn Thi. Lan",
                "Ng.T. Lan",
                "Nguye^~n Thi. Lan",
                "Nguy?n Th? Lan",
                "Nguy\uFFFDn Thị Lan",
                "LÃª An",
                "NguyÔn ThÞ Bých",
                "Nguyễn Thị L\u0301\u0301\u0301an",
                "Nguyễn Thị Lаn", // a Cyrillic а
                "N g u y ễ n L a n",
                "Nguyễn Thị Lan; Trần Văn Bé",
                "Nguyễn Thị naL\u202E",
                "#REF!",
                "=1+1",
                "-",
                "0"
            })
    void thatCannotBeToldAreAskedFor(String typed) {
        var read = NameText.parse(typed);

        assertThat(read.problem()).isEqualTo(Code.INVALID_NAME);
        assertThat(read.suggestion()).isNull();
    }

    @Test
    void maybeMissing() {
        assertThat(NameText.parse("\u200B \u00A0").problem()).isEqualTo(Code.MISSING_NAME);
    }

    private static String full(String typed) {
        var name = NameText.parse(typed).name();
        return name == null ? "" : name.full();
    }
}
