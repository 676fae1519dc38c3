package vn.nguontre.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever cannot be understood is refused in one sentence, with exit code 2 and nothing on the standard output. */
class CommandsRefusalTest {
    private static final String PROBLEM = """
            {"posts":[{"id":"p","places":1,"ranking":["c"]}],"candidates":[{"id":"c","choices":["p"]}]}""";
    private static final String RESULT = """
            {"assignments":{"c":"p"},"unassigned":[]}""";

    @TempDir
    private Path folder;

    static Stream<Arguments> problems() {
        return Stream.of(
                refused("", "is empty"),
                refused("  \n ", "is empty"),
                refused("\uFEFF", "is empty"),
                refused("hello", "not valid JSON"),
                refused("null", "\"{}\" must be an object"),
                refused("[]", "must be an object"),
                refused("\"text\"", "must be an object"),
                refused("{", "cut off"),
                refused(PROBLEM.substring(0, 40), "cut off"),
                refused(PROBLEM.substring(0, PROBLEM.length() - 1), "cut off"),
                refused(PROBLEM + "x", "not valid JSON"),
                refused(PROBLEM + " {}", "Something follows"),
                refused(PROBLEM + ",", "not valid JSON"),
                refused(PROBLEM.replace("1,", "1,,"), "not valid JSON"),
                refused(PROBLEM.replace("]}]}", "],}]}"), "not valid JSON"),
                refused("// note\n" + PROBLEM, "not valid JSON"),
                refused(PROBLEM.replace('"', '\''), "not valid JSON"),
                refused("{}", "\"candidates\" is missing"),
                refused("{\"posts\":[]}", "\"candidates\" is missing"),
                refused("{\"candidates\":[]}", "\"posts\" is missing in \"{}\""),
                refused(PROBLEM.replace("\"id\":\"p\",", ""), "\"id\" is missing in \"posts[]\""),
                refused(PROBLEM.replace("\"places\":1,", ""), "\"places\" is missing"),
                refused(PROBLEM.replace(",\"ranking\":[\"c\"]", ""), "\"ranking\" is missing"),
                refused(PROBLEM.replace("\"id\":\"c\",", ""), "\"id\" is missing in \"candidates[]\""),
                refused(PROBLEM.replace(",\"choices\":[\"p\"]", ""), "\"choices\" is missing"),
                refused("{\"posts\":{},\"candidates\":[]}", "\"posts\" must be a list"),
                refused("{\"posts\":null,\"candidates\":[]}", "\"posts\" must be a list"),
                refused("{\"posts\":[1],\"candidates\":[]}", "\"posts[]\" must be an object"),
                refused("{\"posts\":[],\"candidates\":[[]]}", "\"candidates[]\" must be an object"),
                refused(PROBLEM.replace("[\"c\"]", "\"c\""), "\"ranking\" must be a list"),
                refused(PROBLEM.replace("[\"p\"]", "{\"p\":1}"), "\"choices\" must be a list"),
                refused(PROBLEM.replace("[\"c\"]", "[null]"), "\"ranking[]\" must be an id"),
                refused(PROBLEM.replace("[\"p\"]", "[[\"p\"]]"), "\"choices[]\" must be an id"),
                refused(PROBLEM.replace("[\"p\"]", "[true]"), "\"choices[]\" must be an id"),
                refused(PROBLEM.replace("\"id\":\"p\"", "\"id\":1.5"), "\"id\" must be an id"),
                refused(PROBLEM.replace("\"id\":\"c\"", "\"id\":null"), "\"id\" must be an id"),
                refused(places("-1"), "\"places\" must be a whole number from 0 to 2147483647"),
                refused(places("1.5"), "\"places\" must be"),
                refused(places("1.0"), "\"places\" must be"),
                refused(places("1e3"), "\"places\" must be"),
                refused(places("\"1\""), "\"places\" must be"),
                refused(places("null"), "\"places\" must be"),
                refused(places("true"), "\"places\" must be"),
                refused(places("2147483648"), "\"places\" must be"),
                refused(places("99999999999999999999999999"), "\"places\" must be"),
                refused(places("1".repeat(5000)), "far too long"),
                refused(places("01"), "not valid JSON"),
                refused(places("NaN"), "not valid JSON"),
                refused(places("1,\"places\":1"), "\"places\" stands twice"),
                refused(PROBLEM.replace("{\"posts\"", "{\"posts\":[],\"posts\""), "\"posts\" stands twice"),
                refused(PROBLEM.replace("{\"posts\"", "{\"x\":1,\"x\":2,\"posts\""), "\"x\" stands twice"),
                refused(PROBLEM.replace("{\"posts\"", "{\"x\":[{\"y\":1,\"y\":1}],\"posts\""), "\"y\" stands twice"),
                refused(
                        PROBLEM.replace("[{\"id\":\"p\"", "[{\"id\":\"p\",\"places\":2,\"ranking\":[]},{\"id\":\"p\""),
                        "two posts with the id \"p\""),
                refused(
                        PROBLEM.replace("[{\"id\":\"c\"", "[{\"id\":\"c\",\"choices\":[]},{\"id\":\"c\""),
                        "two candidates with the id \"c\""),
                refused(
                        PROBLEM.replace("[\"c\"]", "[\"c\",\"c\"]"),
                        "ranking of post \"p\" names candidate \"c\" twice"),
                refused(
                        PROBLEM.replace("[\"p\"]", "[\"p\",\"p\"]"),
                        "choices of candidate \"c\" name post \"p\" twice"),
                refused(PROBLEM.replace("[\"c\"]", "[\"x\"]"), "candidate \"x\", who does not exist"),
                refused(PROBLEM.replace("[\"p\"]", "[\"x\"]"), "post \"x\", which does not exist"),
                refused(PROBLEM.replace("\"c\"", "\"\\ud800\""), "half a character"),
                refused(PROBLEM.replace("\"c\"", "\"a\nb\""), "not valid JSON"),
                refused("[".repeat(100_000), "must be an object"),
                refused("{\"x\":" + "[".repeat(100_000), "Nested too deeply"),
                refused("{\"x\":" + "{\"x\":".repeat(100_000), "Nested too deeply"));
    }

    static Stream<Arguments> results() {
        return Stream.of(
                refused("", "is empty"),
                refused("{}", "\"assignments\" is missing"),
                refused("{\"assignments\":{}}", "\"unassigned\" is missing"),
                refused("{\"unassigned\":[]}", "\"assignments\" is missing"),
                refused("{\"assignments\":[],\"unassigned\":[]}", "\"assignments\" must be an object"),
                refused("{\"assignments\":{},\"unassigned\":{}}", "\"unassigned\" must be a list"),
                refused("{\"assignments\":{\"c\":null},\"unassigned\":[]}", "\"assignments.c\" must be an id"),
                refused("{\"assignments\":{\"c\":[\"p\"]},\"unassigned\":[]}", "\"assignments.c\" must be an id"),
                refused("{\"assignments\":{\"c\":{}},\"unassigned\":[]}", "\"assignments.c\" must be an id"),
                refused("{\"assignments\":{\"c\":\"p\",\"c\":\"p\"},\"unassigned\":[]}", "\"c\" stands twice"),
                refused("{\"assignments\":{},\"unassigned\":[null]}", "\"unassigned[]\" must be an id"),
                refused("{\"assignments\":{},\"unassigned\":[],\"unassigned\":[]}", "\"unassigned\" stands twice"),
                refused(RESULT + RESULT, "Something follows"),
                refused(RESULT.substring(0, 20), "cut off"));
    }

    @ParameterizedTest
    @MethodSource
    void problems(String json, String words) {
        var problem = Told.file(folder, "problem.json", json);

        isRefused(Told.by("allocate", problem), words);
        isRefused(
                Told.by("allocate", problem, "--out", folder.resolve("out.json").toString()), words);
        isRefused(Told.by("verify", problem, Told.file(folder, "result.json", RESULT)), words);
        assertThat(folder.resolve("out.json")).doesNotExist();
        assertThat(Told.by(CommandTexts.VIETNAMESE, "allocate", problem).err())
                .hasLineCount(1)
                .doesNotContain("allocationfile.");
    }

    @ParameterizedTest
    @MethodSource
    void results(String json, String words) {
        var problem = Told.file(folder, "problem.json", PROBLEM);

        isRefused(Told.by("verify", problem, Told.file(folder, "result.json", json)), words);
    }

    @Test
    void tellsWhereTheFaultIs() {
        var problem = Told.file(folder, "problem.json", "{\n  \"posts\": [],\n  \"candidates\": 7\n}");

        assertThat(Told.by("allocate", problem).err())
                .isEqualTo(problem + ", line 3, column 17: \"candidates\" must be a list in square brackets.\n");
        assertThat(Told.by("allocate", Told.file(folder, "empty.json", "\n")).err())
                .endsWith("empty.json: The file is empty.\n");
    }

    @Test
    void otherCharacterSets() throws IOException {
        var latin = folder.resolve("latin.json");
        Files.write(latin, PROBLEM.replace("\"c\"", "\"é\"").getBytes(StandardCharsets.ISO_8859_1));
        var wide = folder.resolve("wide.json");
        Files.write(wide, ("\uFEFF" + PROBLEM).getBytes(StandardCharsets.UTF_16LE));

        isRefused(Told.by("allocate", latin.toString()), "not text in UTF-8");
        isRefused(Told.by("allocate", wide.toString()), "not text in UTF-8");
    }

    @Test
    void files() {
        var problem = Told.file(folder, "problem.json", PROBLEM);

        isRefused(Told.by("allocate", folder.resolve("none.json").toString()), "none.json\" does not exist");
        isRefused(Told.by("verify", problem, folder.resolve("none.json").toString()), "does not exist");
        isRefused(Told.by("allocate", folder.toString()), "is a folder");
        isRefused(Told.by("verify", problem, folder.toString()), "is a folder");
        isRefused(Told.by("allocate", problem, "--out", folder.toString()), "is a folder");
        isRefused(
                Told.by(
                        "allocate",
                        problem,
                        "--out",
                        folder.resolve("no/out.json").toString()),
                "cannot be written");
        isRefused(Told.by("allocate", problem, "--out", problem), "is the problem itself");
        isRefused(Told.by("allocate", "\0"), "does not exist");
        assertThat(folder.resolve("problem.json")).hasContent(PROBLEM);
    }

    @Test
    void wrongUse() {
        isRefused(Told.by(), "There is no command \"\"; there are: allocate");
        isRefused(Told.by("alocate"), "There is no command \"alocate\"");
        isRefused(Told.by("allocate"), "No file is named; usage: ./portal allocate");
        isRefused(Told.by("allocate", "a", "b"), "Too many files");
        isRefused(Told.by("verify", "a"), "Too few files");
        isRefused(Told.by("verify", "a", "b", "--out", "c"), "Unknown option \"--out\"");
        isRefused(Told.by("allocate", "a", "--out"), "needs a value");
        isRefused(Told.by("allocate", "a", "--out="), "needs a value");
        isRefused(Told.by("allocate", "a", "--out", "b", "--out", "c"), "given twice");
        isRefused(Told.by("allocate", "a", "-x"), "Unknown option \"-x\"");
    }

    private static void isRefused(Told told, String words) {
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains(words).hasLineCount(1).doesNotContain("Exception");
    }

    private static String places(String places) {
        return PROBLEM.replace("\"places\":1", "\"places\":" + places);
    }

    private static Arguments refused(String json, String words) {
        return Arguments.of(json, words);
    }
}
