package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ListReaderCsvTest {
    @Test
    void readsUtf16WithAndWithoutMark() {
        var text = (Lists.HEADER + Lists.LAN).replace(',', '\t');

        lan(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        lan(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
        lan(text.getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void readsWindows1258() {
        var bytes = windows1258(Lists.HEADER + Lists.LAN);

        lan(bytes);
    }

    @Test
    void readsQuotesNewlinesAndCountsRecordsAsRows() {
        var reading = Lists.csv("STT;\"Họ và\ntên\";Ngày sinh;CCCD;Lớp\n\n1;\"Lê \"\"Út\"\"\nAn\";05/03/2009;;12A1\n"
                + "2;Nguyễn Thị Lan;05/03/2009;082309000001;12A1\n");

        assertThat(reading.rows()).extracting(ListRow::row).containsExactly(4);
        assertThat(reading.problems())
                .extracting(Problem::row, Problem::code)
                .contains(tuple(3, Code.INVALID_NAME), tuple(3, Code.MISSING_CITIZEN_NUMBER));
    }

    @Test
    void aFormulaIsTextAndNoName() {
        var reading = Lists.csv(Lists.HEADER + "1,\"=HYPERLINK(\"\"http://x\"\")\",05/03/2009,Nữ,082309000001,12A1\n");

        assertThat(Lists.codes(reading)).containsExactly(Code.INVALID_NAME);
    }

    private static void lan(byte[] bytes) {
        var reading = ListReader.read("list.csv", bytes, Lists.TODAY);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name().full()).isEqualTo("Nguyễn Thị Lan"));
    }

    /** Windows writes a letter with its shape mark and the tone after it. */
    private static byte[] windows1258(String text) {
        var written = new StringBuilder();
        text.codePoints().forEach(c -> {
            var parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            var tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            var letter = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            written.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tone);
        });
        return written.toString().getBytes(Charset.forName("windows-1258"));
    }
}
