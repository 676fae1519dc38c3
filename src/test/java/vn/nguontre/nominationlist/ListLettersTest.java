package vn.nguontre.nominationlist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same list in every writing that schools have used. */
class ListLettersTest {
    private static final List<String> NAMES = List.of(
            "Nguyễn Thị Ánh Nguyệt",
            "Trần Quốc Nghĩa",
            "Lê Thị Mỹ Hạnh",
            "Phạm Hữu Đức",
            "Huỳnh Thị Bích Thủy",
            "Võ Hoàng Phước",
            "Đặng Thị Kiều Oanh",
            "Bùi Tường Vy",
            "Đỗ Ngọc Quỳnh Như",
            "Hồ Thị Thu Uyên",
            "Ngô Gia Bảo",
            "Dương Khắc Tiệp",
            "Lý Thị Yến Nhi",
            "Trương Ngọc Ẩn",
            "Mai Xuân Vũ",
            "Châu Thị Cẩm Tú",
            "Lâm Chí Khải",
            "Cao Thị Diễm Phượng",
            "Thạch Sô Phi",
            "Kiên Thị Bé Ba",
            "Tạ Thị Ỷ Lan",
            "Đinh Văn Tỵ",
            "Phan Văn Sĩ",
            "Nguyễn Văn Mẫn",
            "Nguyễn Thị Lựu",
            "Hà Văn Trọng",
            "Lê Văn An");
    private static final String LIST = list();

    static Stream<Arguments> writings() {
        return Stream.of(
                Arguments.of("UTF-8", LIST.getBytes(UTF_8)),
                Arguments.of("UTF-8 with mark", ("\uFEFF" + LIST).getBytes(UTF_8)),
                Arguments.of(
                        "UTF-8 decomposed",
                        Normalizer.normalize(LIST, Normalizer.Form.NFD).getBytes(UTF_8)),
                Arguments.of("UTF-16 little", LIST.getBytes(UTF_16LE)),
                Arguments.of("UTF-16 big", LIST.getBytes(UTF_16BE)),
                Arguments.of("UTF-16 little with mark", ("\uFEFF" + LIST).getBytes(UTF_16LE)),
                Arguments.of("UTF-16 big with mark", ("\uFEFF" + LIST).getBytes(UTF_16BE)),
                Arguments.of("windows-1258", windows1258(LIST)),
                Arguments.of("VNI", FontCodes.encoded(LIST, FontCode.VNI).getBytes(ISO_8859_1)),
                Arguments.of(
                        "VNI in UTF-8", FontCodes.encoded(LIST, FontCode.VNI).getBytes(UTF_8)),
                Arguments.of("TCVN3", FontCodes.encoded(LIST, FontCode.TCVN3).getBytes(ISO_8859_1)),
                Arguments.of(
                        "TCVN3 in UTF-8",
                        FontCodes.encoded(LIST, FontCode.TCVN3).getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    void everyNameIsReadAsItIsWritten(String writing, byte[] content) {
        var reading = ListReader.read("a.csv", content, Lists.TODAY);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(row -> row.name().full()).containsExactlyElementsOf(NAMES);
    }

    @Test
    void soIsAListOfOnePerson() {
        var one = LIST.lines().limit(2).collect(Collectors.joining("\n"));
        for (Function<String, byte[]> encoding : List.<Function<String, byte[]>>of(
                text -> windows1258(text),
                text -> FontCodes.encoded(text, FontCode.VNI).getBytes(ISO_8859_1),
                text -> FontCodes.encoded(text, FontCode.TCVN3).getBytes(ISO_8859_1))) {
            assertThat(ListReader.read("a.csv", encoding.apply(one), Lists.TODAY)
                            .rows())
                    .extracting(row -> row.name().full())
                    .containsExactly(NAMES.getFirst());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,",
        "UTF-8 decomposed, LETTERS_COMPOSED",
        "UTF-16 little, READ_AS_UTF_16",
        "UTF-16 big with mark, READ_AS_UTF_16",
        "windows-1258, READ_AS_WINDOWS_1258",
        "VNI, LETTERS_REPAIRED_VNI",
        "TCVN3 in UTF-8, LETTERS_REPAIRED_TCVN3"
    })
    void theSenderIsToldOfTheRepairWithExamples(String writing, Note.@Nullable Kind told) {
        byte[] content = writings()
                .filter(w -> w.get()[0].equals(writing))
                .map(w -> (byte[]) w.get()[1])
                .findFirst()
                .orElseThrow();
        var notes = ListReader.read("a.csv", content, Lists.TODAY).notes();
        if (told == null) {
            assertThat(notes).isEmpty();
            return;
        }
        var note = notes.stream().filter(n -> n.kind() == told).findFirst().orElseThrow();
        if (told == Note.Kind.READ_AS_UTF_16) {
            assertThat(note.examples()).isEmpty();
        } else {
            assertThat(note.examples()).hasSize(5).anySatisfy(repair -> {
                assertThat(repair.after()).isEqualTo(NAMES.get(1));
                assertThat(repair.visibleBefore()).isNotEqualTo(repair.after());
            });
        }
    }

    @Test
    void oneDamagedLetterIsAProblemAndNotAnotherEncoding() {
        var content = LIST.getBytes(UTF_8);
        int at = new String(content, ISO_8859_1).indexOf("Nghĩa".substring(0, 3));
        content[at + 3] = 'x';

        var reading = ListReader.read("a.csv", content, Lists.TODAY);

        assertThat(Lists.codes(reading)).containsExactly(Code.INVALID_NAME);
        assertThat(reading.rows()).hasSize(NAMES.size() - 1);
    }

    @Test
    void vniAsPublished() {
        // from the published table of the encoding, one of each vowel and tone
        assertThat(FontCode.VNI.decode("aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä"))
                .isEqualTo("á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ");
        assertThat(FontCode.VNI.decode("eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò"))
                .isEqualTo("é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị");
        assertThat(FontCode.VNI.decode("où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï"))
                .isEqualTo("ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ");
        assertThat(FontCode.VNI.decode("uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ"))
                .isEqualTo("ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ");
        assertThat(FontCode.VNI.decode("AÙ AÊ AÁ EÄ Í Æ Ó Ò OÅ Ô ÔÙ Ö ÖÏ YÕ Î Ñ Añ"))
                .isEqualTo("Á Ă Ấ Ệ Í Ỉ Ĩ Ị Ổ Ơ Ớ Ư Ự Ỹ Ỵ Đ Ađ");
    }

    private static String list() {
        var list = new StringBuilder("STT,Họ và tên,Ngày sinh,Giới tính,Lớp\n");
        for (int i = 0; i < NAMES.size(); i++) {
            list.append(i + 1).append(',').append(NAMES.get(i)).append(",5/3/2009,Nữ,12A1\n");
        }
        return list.toString();
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
