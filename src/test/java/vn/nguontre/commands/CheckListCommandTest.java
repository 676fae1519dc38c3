package vn.nguontre.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command prints what a careful person reads from a list, and stores nothing. */
class CheckListCommandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"doc-binh-kieu-clean,xlsx", "tu-kiet-messy,xlsx", "le-van-pham-split-names,csv", "tu-kiet-tcvn3,xls"})
    void theJsonOfTheSampleListsIsAsExpected(String name, String ending) throws IOException {
        var expected = JsonMapper.shared().readTree(Files.readAllBytes(SAMPLES.resolve(name + ".expected.json")));

        int code = run(SAMPLES.resolve(name + "." + ending).toString(), "--json");

        var json = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(code).isZero();
        assertSame(json.get("rows"), expected.get("rows"));
        assertSame(json.get("problems"), expected.get("problems"));
    }

    @Test
    void problemsTellColumnValueAndSuggestion() throws IOException {
        run(
                list("Họ tên,Ngày sinh,Phái,Lớp,SĐT\nLê An,5/3/09,Nam,12A1,\nLê Bé,5/3/2009,Nữ,12A1,0900 000 000\n"),
                "--json");

        var json = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(json.get("problems").toString())
                .isEqualTo("[{\"row\":2,\"sheet\":\"\",\"column\":\"birthDate\",\"code\":\"TWO_DIGIT_YEAR\","
                        + "\"value\":\"5/3/09\",\"suggestion\":\"05/03/2009\"}]");
        assertThat(json.get("rows").toString())
                .isEqualTo("[{\"row\":3,\"sheet\":\"\",\"name\":\"Lê Bé\",\"birthDate\":\"2009-03-05\",\"sex\":\"F\","
                        + "\"citizenNumber\":null,\"schoolClass\":\"12A1\",\"phone\":\"0900 000 000\"}]");
    }

    @Test
    void repairedLettersAreToldWithExamples() throws IOException {
        var file = list("STT,Hoï vaø teân,Ngaøy sinh,Phaùi,Lôùp\n1,Nguyeãn Thò Hoàng,5/3/2009,Nöõ,12A1\n");
        run(file, "--json");
        var note = JsonMapper.shared().readTree(out.toByteArray()).get("notes").get(0);
        assertThat(note.get("code").asString()).isEqualTo("LETTERS_REPAIRED_VNI");
        assertThat(note.get("examples").toString())
                .contains("{\"before\":\"Nguyeãn Thò Hoàng\",\"after\":\"Nguyễn Thị Hồng\"}");
        out.reset();
        run(file);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("    Nguyeãn Thò Hoàng → Nguyễn Thị Hồng\n");
    }

    @Test
    void aRefusedFileIsASentenceAndACode() throws IOException {
        var file = list("một,hai\nba,bốn\n");

        assertThat(run(file)).isEqualTo(1);
        assertThat(printed()).startsWith("Không tìm thấy dòng tiêu đề").contains("(NO_HEADER)");

        out.reset();
        assertThat(run(file, "--json", "--lang", "en")).isEqualTo(1);
        var json = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(json.get("rows")).isEmpty();
        assertThat(json.at("/problems/0/code").asString()).isEqualTo("NO_HEADER");
        assertThat(json.at("/problems/0/message").asString()).isNotBlank();
    }

    @Test
    void speaksBothLanguages() throws IOException {
        var file = list("Họ tên,Ngày sinh,Phái,Lớp\nLê An,30/2/2009,Nam,12A1\n");

        assertThat(run(file)).isEqualTo(0);
        assertThat(run(file, "--lang", "en")).isEqualTo(0);
        assertThat(printed())
                .contains("Dòng 2, Ngày sinh: “30/2/2009” không phải là ngày có thật.")
                .contains("Row 2, Birth date: “30/2/2009” is not a date that exists.");
    }

    @Test
    void wrongUseAndMissingFilesAreTold() throws IOException {
        var list = list("x");
        assertThat(List.of(
                        Told.by("check-list"),
                        Told.by("check-list", "--jason", list),
                        Told.by("check-list", list, list),
                        Told.by("check-list", list, "--lang", "fr"),
                        Told.by("check-list", "--lang"),
                        Told.by("check-list", folder.toString()),
                        Told.by("check-list", folder.resolve("none.csv").toString())))
                .allSatisfy(told -> {
                    assertThat(told.code()).isEqualTo(2);
                    assertThat(told.out()).isEmpty();
                    assertThat(told.err().lines()).hasSize(1);
                });
    }

    @Test
    void itIsOneOfThePortalsCommands() throws IOException {
        var told = Told.by("check-list", list("Họ tên,Ngày sinh,Phái,Lớp\nLê An,30/2/2009,Nam,12A1\n"));
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("Row 2, Birth date").contains("INVALID_DATE");
    }

    @Test
    void aFileBeyondTheLimitIsNotReadWhole() throws IOException {
        var file = folder.resolve("big.csv");
        try (var channel = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            channel.setLength(4L << 30);
        }

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(printed()).contains("(TOO_LARGE)");
    }

    private String list(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text).toString();
    }

    private int run(String... args) {
        var console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), CommandTexts.VIETNAMESE);
        return new CheckListCommand(() -> TODAY).run(List.of(args), console);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As many as expected, in their order, with every key that is expected. */
    private static void assertSame(JsonNode found, JsonNode expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            for (var key : expected.get(i).propertyNames()) {
                assertThat(found.get(i).get(key))
                        .as("%s of %s", key, expected.get(i))
                        .isEqualTo(expected.get(i).get(key));
            }
        }
    }
}
