package vn.nguontre.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonNameTest {
    @Test
    void splitsBeforeTheLastWord() {
        assertThat(PersonName.parse(" Nguyễn  Thị Lan ")).isEqualTo(new PersonName("Nguyễn Thị", "Lan"));
        assertThat(PersonName.parse("Lan").full()).isEqualTo("Lan");
    }

    @Test
    void putsCapitalsAndSmallLettersRight() {
        assertThat(PersonName.parse("NGUYỄN THỊ ÁNH").full()).isEqualTo("Nguyễn Thị Ánh");
        assertThat(PersonName.parse("đặng văn y-blô").full()).isEqualTo("Đặng Văn Y-Blô");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.parse(" \u00A0"));
    }

    @Test
    void sortsByGivenNameFirst() {
        assertThat(Stream.of("Trần Văn Đạt", "Lê Thị Dung", "Bùi Thị Ân", "An Thị Dung")
                        .map(PersonName::parse)
                        .sorted(PersonName.BY_GIVEN_NAME)
                        .map(PersonName::full))
                .containsExactly("Bùi Thị Ân", "An Thị Dung", "Lê Thị Dung", "Trần Văn Đạt");
    }
}
