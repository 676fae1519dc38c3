package vn.nguontre.major;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalMajorTest {
    private final NationalMajors majors = new NationalMajors();

    @ParameterizedTest
    @ValueSource(strings = {"7380101 Luật", " 7380101:  Luật", "7380101 - Luật", "Luật (7380101)"})
    void theCodeStandsBeforeOrAfterTheName(String line) {
        assertThat(majors.require(line)).isEqualTo(new NationalMajor("7380101", "Luật"));
    }

    @Test
    void aGroupOrAWholeFieldMayBeNamed() {
        assertThat(majors.require("738 Pháp luật").code()).isEqualTo("738");
        assertThat(majors.require("73403 Kế toán, kiểm toán").code()).isEqualTo("73403");
    }

    @Test
    void usualMajorsAreFoundByNameHoweverWritten() {
        assertThat(majors.require("kế toán")).isEqualTo(new NationalMajor("7340301", "Kế toán"));
        assertThat(majors.require("Ngon ngu Anh").code()).isEqualTo("7220201");
    }

    @Test
    void theWholeListForBachelorsIsKnown() {
        assertThat(majors.require("Luật hiến pháp và luật hành chính").code()).isEqualTo("7380102");
        assertThat(majors.require("Kỹ thuật hoá học").code()).isEqualTo("7520301");
        assertThat(majors.require("Bảo hộ lao động").code()).isEqualTo("7850201");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ngành chưa ai biết", "1380101 Luật hệ lạ", "73801010 Tám chữ số", "7380101"})
    void anythingElseIsRefusedWithTheLine(String line) {
        assertThatThrownBy(() -> majors.require(line)).hasMessage("major.code-required");
    }
}
