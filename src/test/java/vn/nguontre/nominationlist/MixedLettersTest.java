package vn.nguontre.nominationlist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists put together from several sources: some columns in Unicode, others in a font code. */
class MixedLettersTest {
    private static final List<String> NAMES = List.of(
            "Nguyễn Thị Ánh",
            "Cao Anh Vũ",
            "An Phú Ly",
            "Kim Anh Lớn",
            "La Anh Quỳnh",
            "Trần Quốc Nghĩa",
            "Danh Thị Sơn",
            "An Tuấn Ẩn",
            "Lê Hà",
            "Phạm Hữu Đức",
            "Giang Hồng Khoa",
            "Ung Minh Vũ");

    @Test
    void aNameThatReadsBothWaysFollowsItsColumn() {
        for (var code : FontCode.values()) {
            var list = "TRƯỜNG THPT TỨ KIỆT\nSTT,Họ và tên,Ngày sinh,Giới tính,Lớp\n"
                    + rows(
                            NAMES.stream()
                                    .map(name -> FontCodes.encoded(name, code))
                                    .toList(),
                            "Nữ");

            assertThat(names(list)).containsExactlyElementsOf(NAMES);
        }
    }

    @Test
    void soDoesAGivenNameInAColumnOfItsOwn() {
        for (var code : FontCode.values()) {
            var parts = NAMES.stream()
                    .map(name -> name.substring(0, name.lastIndexOf(' ')) + ","
                            + FontCodes.encoded(name.substring(name.lastIndexOf(' ') + 1), code))
                    .toList();

            assertThat(names("STT,Họ và tên đệm,Tên,Ngày sinh,Giới tính,Lớp\n" + rows(parts, "Nữ")))
                    .containsExactlyElementsOf(NAMES);
        }
    }

    @Test
    void oneOldNameChangesNoOther() {
        var unicode = List.of("Lê Hà", "Võ Tú", "Nguyễn Thị Lan", "Trần Thị Mỹ", "Hà Hân", "Tô Hoà");
        var typed = new ArrayList<>(unicode);
        typed.add(3, FontCodes.encoded("Đỗ Thị Hạnh", FontCode.TCVN3));
        var expected = new ArrayList<>(unicode);
        expected.add(3, "Đỗ Thị Hạnh");

        assertThat(names("STT,Họ và tên,Ngày sinh,Giới tính,Lớp\n" + rows(typed, "Nam")))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void twoListsOneBelowTheOtherAreEachReadInTheirOwn() {
        var typed = new ArrayList<>(NAMES);
        NAMES.forEach(name -> typed.add(FontCodes.encoded("Bùi " + name, FontCode.VNI)));
        var expected = new ArrayList<>(NAMES);
        NAMES.forEach(name -> expected.add("Bùi " + name));

        assertThat(names("STT,Họ và tên,Ngày sinh,Giới tính,Lớp\n" + rows(typed, "Nam")))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H'Hen Niê",
                "Y Thiêm Êban",
                "Ksor H'Bôih",
                "Giàng A Chí",
                "Lù Vân Hà",
                "Chảo Láo Sủ",
                "Thạch Sóc Kha",
                "Néang Sóc Khôm",
                "Ðoàn Thu Hà",
                "José Trân",
                "Hòang Hà",
                "Qúy Hà",
                "Gía Bảo",
                "Võ Tú",
                "Lê Hà"
            })
    void aUnicodeNameIsNeverRepaired(String name) {
        var reading = Lists.csv("STT,Ho ten,Ngay sinh,Gioi tinh,Lop\n1," + name + ",5/3/2009,Nam,12A1\n");

        assertThat(reading.rows()).extracting(row -> row.name().full()).containsExactly(name.replace('Ð', 'Đ'));
        assertThat(reading.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,true", "windows-1252,false", "windows-1258,true", "windows-1258,false", "ISO-8859-1,true"
    })
    void lettersTakenForAnotherCodePageArePutTogetherAgain(String codePage, boolean headings) {
        var head = "STT,Họ và tên,Ngày sinh,Giới tính,Lớp\n";
        var rows = rows(NAMES, "Nữ");
        var list = headings ? misread(head + rows, codePage) : head + misread(rows, codePage);

        assertThat(names(list)).containsExactlyElementsOf(NAMES);
    }

    @Test
    void whatIsLostIsAProblem() {
        var reading = Lists.csv("STT,Họ và tên,Ngày sinh,Giới tính,Lớp\n" + "1,LÃª VÃ,5/3/2009,Nam,12A1\n"
                + "2,Nguyá»\uFFFDn Thị Lan,5/3/2009,Nam,12A1\n");

        assertThat(Lists.codes(reading)).containsExactly(Code.INVALID_NAME, Code.INVALID_NAME);
    }

    /** A byte without a letter in the code page is shown as the control character of its number. */
    private static String misread(String text, String codePage) {
        var letters = new StringBuilder();
        for (byte code : text.getBytes(UTF_8)) {
            var letter = new String(new byte[] {code}, Charset.forName(codePage));
            letters.append("\uFFFD".equals(letter) ? Character.toString(code & 0xFF) : letter);
        }
        return letters.toString();
    }

    private static String rows(List<String> names, String sex) {
        return names.stream()
                .map(name -> "1," + name + ",5/3/2009," + sex + ",12A1\n")
                .collect(Collectors.joining());
    }

    private static List<String> names(String list) {
        var reading = Lists.csv(list);
        assertThat(reading.problems()).isEmpty();
        return reading.rows().stream().map(row -> row.name().full()).toList();
    }
}
