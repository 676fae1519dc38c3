package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Text files as they are cut, quoted and broken in practice. */
class CsvOdditiesTest {
    private static final String HEAD = "STT,Họ tên,Ngày sinh,Phái,Lớp,Địa chỉ\n";

    @Test
    void lineBreaksAndSeparatorsWithinQuotes() {
        assertThat(
                        read(
                                HEAD
                                        + "1,\"Lê Văn\r\nAn\",5/3/2009,Nam,12A1,\"Ấp 1,\nxã Tân Phú, \"\"Cai Lậy\"\"\"\n2,Lê Văn Bé,6/3/2009,Nam,12A1,\n"))
                .containsExactly("2 Lê Văn An 2009-03-05 M - 12A1", "3 Lê Văn Bé 2009-03-06 M - 12A1");
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNobody() {
        var reading = Lists.csv(HEAD
                + "1,\"Lê Văn An,5/3/2009,Nam,12A1,\n2,Lê Văn Bé,6/3/2009,Nam,12A1,\n3,Lê Văn Cu,7/3/2009,Nam,12A1,\n");

        assertThat(reading.rows()).extracting(ListRow::row).containsExactly(2, 3, 4);
        assertThat(reading.notes()).extracting(Note::kind).containsExactly(Note.Kind.QUOTE_NOT_CLOSED);
    }

    @Test
    void twoStrayQuotesSwallowNobodyBetweenThem() {
        assertThat(
                        read(
                                HEAD
                                        + "1,\"Lê Văn An,5/3/2009,Nam,12A1,\n2,Lê Văn Bé,6/3/2009,Nam,12A1,\n3,\"Lê Văn Cu,7/3/2009,Nam,12A1,\n"))
                .hasSize(3)
                .noneMatch(row -> row.contains("NAME"));
    }

    @Test
    void linesInQuotesAsAWhole() {
        assertThat(read(
                        "\"STT,Họ tên,Ngày sinh,Phái,Lớp,Địa chỉ\"\n\"1,Lê Văn An,5/3/2009,Nam,12A1,\"\"Ấp 1, xã Tân Phú\"\"\"\n\n"
                                + "\"2,Lê Văn Bé,6/3/2009,Nam,12A1,\"\n"))
                .containsExactly("2 Lê Văn An 2009-03-05 M - 12A1", "4 Lê Văn Bé 2009-03-06 M - 12A1");
    }

    @Test
    void valuesInQuotesOneByOne() {
        assertThat(
                        read(
                                "\"STT\",\"Họ tên\",\"Ngày sinh\",\"Phái\",\"Lớp\"\n\"1\",\"Lê Văn An\",\"5/3/2009\",\"Nam\",\"12A1\"\n"))
                .containsExactly("2 Lê Văn An 2009-03-05 M - 12A1");
    }

    @Test
    void rowsOfDifferentLengths() {
        assertThat(
                        read(
                                HEAD
                                        + "1,Lê Văn An,5/3/2009,Nam,12A1\n2,Lê Văn Bé,6/3/2009,Nam\n3,Lê Văn Cu,7/3/2009,Nam,12A1,a,b,c,d,e\n4,Lê Văn Dư\n"))
                .containsExactly(
                        "2 Lê Văn An 2009-03-05 M - 12A1",
                        "3 MISSING_CLASS",
                        "4 Lê Văn Cu 2009-03-07 M - 12A1",
                        "5 MISSING_BIRTH_DATE",
                        "5 MISSING_CLASS",
                        "5 MISSING_SEX");
    }

    @Test
    void theFirstLineMayTellTheSeparator() {
        for (var sign : List.of(";", "\t", ",", "|")) {
            assertThat(read("sep=" + sign + "\r\n" + "TRƯỜNG A, XÃ B, TỈNH C;D\r\n"
                            + "STT,Họ tên,Ngày sinh,Phái,Lớp\r\n1,Lê Văn An,5/3/2009,Nam,12A1\r\n".replace(",", sign)))
                    .containsExactly("3 Lê Văn An 2009-03-05 M - 12A1");
        }
    }

    @Test
    void aTitleFullOfCommasDoesNotHideTheSemicolons() {
        assertThat(read("TRƯỜNG A, XÃ B, HUYỆN C, TỈNH D, NĂM HỌC 2026, HỌC KỲ I, ĐỢT 1\n"
                        + "Họ tên;Ngày sinh;Phái;Lớp;Địa chỉ\nLê Văn An;5/3/2009;Nam;12A1;Ấp 1, xã 2, huyện 3, tỉnh 4, Việt Nam\n"
                        + "Lê Văn Bé;6/3/2009;Nam;12A1;Ấp 1, xã 2\n"))
                .containsExactly("3 Lê Văn An 2009-03-05 M - 12A1", "4 Lê Văn Bé 2009-03-06 M - 12A1");
    }

    @Test
    void everyKindOfLineEnd() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            assertThat(read((HEAD + "1,Lê Văn An,5/3/2009,Nam,12A1,\n\n2,Lê Văn Bé,6/3/2009,Nam,12A1,\u001A")
                            .replace("\n", end)))
                    .containsExactly("2 Lê Văn An 2009-03-05 M - 12A1", "4 Lê Văn Bé 2009-03-06 M - 12A1");
        }
    }

    @Test
    void formulasAreTexts() {
        assertThat(read(HEAD + "1,=cmd|' /C calc'!A0,5/3/2009,Nam,12A1,=HYPERLINK(\"http://x\")\n"))
                .containsExactly("2 INVALID_NAME");
    }

    private static List<String> read(String text) {
        return ListShapesTest.read("a.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
