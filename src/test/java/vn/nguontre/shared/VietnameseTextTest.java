package vn.nguontre.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {
    @Test
    void cleansBlanksControlsAndDecomposedLetters() {
        assertThat(VietnameseText.clean(" \u00A0Nguye\u0302\u0303n\tThi\u0323\n\u0007 Lan\uFEFF "))
                .isEqualTo("Nguyễn Thị Lan");
    }

    @Test
    void foldsAccentsAndTheCrossedD() {
        assertThat(VietnameseText.fold("Đặng Thị Thuỷ")).isEqualTo("dang thi thuy");
    }

    @Test
    void sortsAsADictionaryDoes() {
        assertThat(Stream.of("Đạt", "Ân", "Dũng", "Ăn", "An", "Em", "Lên", "Lê An")
                        .sorted(VietnameseText.comparator()))
                .containsExactly("An", "Ăn", "Ân", "Dũng", "Đạt", "Em", "Lê An", "Lên");
    }
}
