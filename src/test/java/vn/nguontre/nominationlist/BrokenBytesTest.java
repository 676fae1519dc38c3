package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the bytes on their way, a file is read or refused, never anything else. */
class BrokenBytesTest {
    @ParameterizedTest
    @ValueSource(strings = {"tu-kiet-messy.xlsx", "tu-kiet-tcvn3.xls", "le-van-pham-split-names.csv"})
    void isReadOrRefused(String file) throws IOException {
        var original = SampleListsTest.bytes(file);
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var bytes = original.clone();
            for (int i = 0; i < 8; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(ListReader.read(file, bytes, Lists.TODAY)).isNotNull();
            } catch (UnreadableList refusal) {
                assertThat(refusal.reason()).isNotNull();
            }
        }
    }
}
