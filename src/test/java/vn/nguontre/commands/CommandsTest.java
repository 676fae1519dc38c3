package vn.nguontre.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final String PROBLEM = """
            {"posts": [
               {"id": "văn phòng", "places": 1, "ranking": ["An", "Bình"]},
               {"id": "thư viện", "places": 1, "ranking": ["Bình", "Chi", "An"]}],
             "candidates": [
               {"id": "Chi", "choices": ["thư viện"]},
               {"id": "Bình", "choices": ["văn phòng", "thư viện"]},
               {"id": "An", "choices": ["văn phòng"]}]}
            """;
    private static final String RESULT = """
            {
              "assignments" : {
                "Bình" : "thư viện",
                "An" : "văn phòng"
              },
              "unassigned" : [
                "Chi"
              ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void allocatesToTheStandardOutputInTheOrderOfTheCandidates() {
        assertThat(Told.by("allocate", problem(PROBLEM))).isEqualTo(new Told(0, RESULT, ""));
    }

    @Test
    void allocatesToAFile() throws IOException {
        var target = folder.resolve("kết quả.json");

        assertThat(Told.by("allocate", "--out", target.toString(), problem(PROBLEM)))
                .isEqualTo(new Told(0, "", ""));
        assertThat(target).hasContent(RESULT);
        assertThat(Told.by("allocate", problem(PROBLEM), "--out=" + target)).isEqualTo(new Told(0, "", ""));
        assertThat(Files.readString(target)).isEqualTo(RESULT);
    }

    @Test
    void verifiesWhatWasAllocated() {
        assertThat(Told.by("verify", problem(PROBLEM), result(RESULT)))
                .isEqualTo(new Told(
                        0,
                        "The result is correct: 2 of 3 candidates have a place, nobody was passed over by someone ranked"
                                + " lower, and no place stays empty that an eligible candidate prefers.\n",
                        ""));
    }

    @Test
    void aByteOrderMarkAndOtherMembersDoNoHarm() {
        var marked = "\uFEFF" + PROBLEM.replaceFirst("\\{", "{\"about\": {\"year\": 2026, \"x\": [{}, null]}, ");

        assertThat(Told.by("allocate", problem(marked))).isEqualTo(new Told(0, RESULT, ""));
        assertThat(Told.by("verify", problem(marked), result("\uFEFF" + RESULT)).code())
                .isZero();
    }

    @Test
    void wholeNumbersAreIdsToo() {
        var problem = problem("""
                {"candidates": [{"choices": [7], "id": 1}, {"choices": ["7"], "id": "2"}],
                 "posts": [{"ranking": ["1", 2], "places": 1, "id": 7}]}""");

        assertThat(Told.by("allocate", problem).out().replaceAll("\\s", ""))
                .isEqualTo("{\"assignments\":{\"1\":\"7\"},\"unassigned\":[\"2\"]}");
        assertThat(Told.by("verify", problem, result("{\"assignments\":{\"1\":7},\"unassigned\":[2]}"))
                        .code())
                .isZero();
    }

    @Test
    void whateverIsAnIdInTheProblemIsOneInTheResult() {
        var ids = Stream.of(
                        "", " ", "a".repeat(60_000), "{0} 'x' \\\"", "\u202e", "\ud835\udcb3", "e\u0301", "assignments")
                .toList();
        var candidates = ids.stream()
                .map(id -> "{\"id\":%s,\"choices\":[\"p\"]}".formatted(quoted(id)))
                .collect(Collectors.joining(","));
        var ranking = ids.stream().map(CommandsTest::quoted).collect(Collectors.joining(","));
        var problem = problem("{\"posts\":[{\"id\":\"p\",\"places\":8,\"ranking\":[%s]}],\"candidates\":[%s]}"
                .formatted(ranking, candidates));
        var target = folder.resolve("out.json").toString();

        assertThat(Told.by("allocate", problem, "--out", target)).isEqualTo(new Told(0, "", ""));
        assertThat(Told.by("verify", problem, target).out()).startsWith("The result is correct: 8 of 8 candidates");
    }

    /** Each stands first where the other would rather be: either way round nobody was passed over. */
    @Test
    void everyFairResultPassesNotOnlyTheOneThatIsComputed() {
        var problem = problem("""
                {"posts":[{"id":"p","places":1,"ranking":["b","a"]},{"id":"q","places":1,"ranking":["a","b"]}],
                 "candidates":[{"id":"a","choices":["p","q"]},{"id":"b","choices":["q","p"]}]}""");

        assertThat(Told.by("allocate", problem).out()).contains("\"a\" : \"p\"", "\"b\" : \"q\"");
        assertThat(Told.by("verify", problem, result("{\"assignments\":{\"a\":\"p\",\"b\":\"q\"},\"unassigned\":[]}"))
                        .code())
                .isZero();
        assertThat(Told.by("verify", problem, result("{\"assignments\":{\"a\":\"q\",\"b\":\"p\"},\"unassigned\":[]}"))
                        .code())
                .isZero();
    }

    @Test
    void emptyProblemsHaveEmptyResults() {
        var problem = problem("{\"posts\":[],\"candidates\":[]}");

        assertThat(Told.by("allocate", problem).out().replaceAll("\\s", ""))
                .isEqualTo("{\"assignments\":{},\"unassigned\":[]}");
        assertThat(Told.by("verify", problem, result("{\"assignments\":{},\"unassigned\":[]}"))
                        .code())
                .isZero();
        assertThat(Told.by("allocate", problem("""
                        {"posts":[{"id":"p","places":0,"ranking":[]}],"candidates":[{"id":"c","choices":[]}]}""")).out()).contains("\"c\"");
    }

    @Test
    void tellsEachViolationInASentence() {
        assertThat(violations("{}", "\"An\", \"Bình\""))
                .containsExactly(
                        "Candidate \"Chi\" is missing from the result.",
                        "Candidate \"Bình\" prefers post \"văn phòng\" and is ranked there, but a place stays empty.",
                        "Candidate \"An\" prefers post \"văn phòng\" and is ranked there, but a place stays empty.",
                        "Candidate \"Chi\" prefers post \"thư viện\" and is ranked there, but a place stays empty.",
                        "Candidate \"Bình\" prefers post \"thư viện\" and is ranked there, but a place stays empty.");
        assertThat(violations("{\"An\":\"văn phòng\",\"Bình\":\"thư viện\",\"Chi\":\"thư viện\"}", ""))
                .containsExactly("Post \"thư viện\" takes more candidates than it has places.");
        assertThat(violations("{\"An\":\"văn phòng\",\"Chi\":\"thư viện\"}", "\"Bình\""))
                .containsExactly(
                        "Candidate \"Bình\" prefers post \"thư viện\" and stands there before candidate \"Chi\", who has it.");
        assertThat(violations("{\"An\":\"văn phòng\",\"Bình\":\"thư viện\"}", "\"Chi\",\"An\",\"Dũng\""))
                .containsExactly(
                        "Candidate \"An\" is listed more than once, as unassigned and as assigned or as unassigned again.",
                        "Candidate \"Dũng\" does not exist.");
        assertThat(violations("{\"An\":\"văn phòng\",\"Bình\":\"thư viện\",\"Chi\":\"nơi khác\"}", ""))
                .containsExactly("Candidate \"Chi\" has post \"nơi khác\", which does not exist.");
        assertThat(violations("{\"An\":\"thư viện\",\"Bình\":\"văn phòng\"}", "\"Chi\""))
                .contains("Candidate \"An\" has post \"thư viện\" without having chosen it.");
        assertThat(violations("{\"Chi\":\"văn phòng\",\"Bình\":\"thư viện\"}", "\"An\""))
                .contains("Candidate \"Chi\" has post \"văn phòng\" without being ranked there.");
    }

    @Test
    void anIdCannotFakeASecondSentence() {
        var told = Told.by("verify", problem("{\"posts\":[],\"candidates\":[]}"), result("""
                {"assignments":{},"unassigned":["x\\nThe result is correct\\u001b[2K"]}"""));

        assertThat(told)
                .isEqualTo(new Told(1, "Candidate \"x\\u000aThe result is correct\\u001b[2K\" does not exist.\n", ""));
    }

    @Test
    void speaksVietnameseWhereTheMachineDoes() {
        assertThat(CommandTexts.ofThisMachine(Map.of("PORTAL_LANG", "vi_VN.UTF-8")))
                .isSameAs(CommandTexts.VIETNAMESE);
        assertThat(CommandTexts.ofThisMachine(Map.of("PORTAL_LANG", "C.UTF-8"))).isSameAs(CommandTexts.ENGLISH);
        assertThat(Told.by(CommandTexts.VIETNAMESE, "verify", problem(PROBLEM), result(RESULT))
                        .out())
                .startsWith("Kết quả đúng: 2 trên 3 ứng viên có suất");
        assertThat(Told.by(CommandTexts.VIETNAMESE, "verify", "không có.json", "x"))
                .isEqualTo(new Told(2, "", "Không có tệp \"không có.json\".\n"));
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(Told.by("allocate", "--help"))
                .isEqualTo(new Told(0, "Usage: ./portal allocate INSTANCE.json [--out RESULT.json]\n", ""));
    }

    @Test
    void aHundredThousandCandidatesTakeSeconds() {
        var candidates = IntStream.range(0, 100_000)
                .mapToObj(c -> "{\"id\":\"c%d\",\"choices\":[\"p%d\",\"p%d\"]}".formatted(c, c % 100, c % 7))
                .map(c -> c.replaceAll("(\"p\\d\"),\\1", "$1"))
                .collect(Collectors.joining(","));
        var posts = IntStream.range(0, 100)
                .mapToObj(p -> "{\"id\":\"p%d\",\"places\":%d,\"ranking\":[%s]}"
                        .formatted(
                                p,
                                p * 11,
                                IntStream.range(0, 100_000 / (p + 1))
                                        .mapToObj(c -> "\"c" + c * (p + 1) + "\"")
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(","));
        var problem = problem("{\"candidates\":[" + candidates + "],\"posts\":[" + posts + "]}");
        var target = folder.resolve("large.json").toString();

        assertThat(Told.by("allocate", problem, "--out", target)).isEqualTo(new Told(0, "", ""));
        assertThat(Told.by("verify", problem, target).code()).isZero();
    }

    @Test
    void aStandardOutputThatTakesNothingIsTold() {
        var err = new java.io.ByteArrayOutputStream();
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space");
            }
        };

        int code = Commands.run(
                new String[] {"allocate", problem(PROBLEM)},
                new PrintStream(full),
                new PrintStream(err),
                CommandTexts.ENGLISH);

        assertThat(code).isEqualTo(2);
        assertThat(err).hasToString("Not everything could be written to the standard output.\n");
    }

    private List<String> violations(String assignments, String unassigned) {
        var told = Told.by(
                "verify",
                problem(PROBLEM),
                result("{\"assignments\":" + assignments + ",\"unassigned\":[" + unassigned + "]}"));
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).isEmpty();
        return told.sentences();
    }

    private static String quoted(String id) {
        return '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String problem(String json) {
        return Told.file(folder, "đề bài.json", json);
    }

    private String result(String json) {
        return Told.file(folder, "trả lời.json", json);
    }
}
