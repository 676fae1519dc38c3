package vn.nguontre.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is exported runs in a spreadsheet. */
class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\nx",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "|calc",
                "%0A",
                "\"=1",
                "'=1",
                "-",
                "=",
                "-1+cmd"
            })
    void aFormulaBecomesText(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lê Văn An", "12A1", "-5", "+84 900 000 000", "-3,5%", "a=b", "x@y.vn", "'90", "08-09"})
    void anythingElseStaysAsItIs(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
    }
}
