package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A file made to harm is refused with a reason or read without its harm, soon and in little memory. */
class HostileFilesTest {
    /** Five times what one file may take, for machines that do something else beside. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TestFactory
    Stream<DynamicTest> eachIsRefusedOrReadWithoutItsHarm() {
        return HostileFiles.all().stream()
                .map(hostile -> dynamicTest(hostile.name(), () -> {
                    var content = hostile.content().call();
                    var outcome = assertTimeoutPreemptively(LONGEST, () -> outcome(hostile.file(), content));
                    assertThat(hostile.outcomes()).contains(outcome);
                }));
    }

    @Test
    void thereAreEnough() {
        assertThat(HostileFiles.all())
                .hasSizeGreaterThan(150)
                .extracting(HostileFiles.Hostile::name)
                .doesNotHaveDuplicates();
    }

    /** A machine of its own with little memory reads them all: 64 MB beside the 24 that Java and the libraries keep. */
    @Test
    void allAreReadInLittleMemory(@TempDir Path folder) throws Exception {
        var index = new ArrayList<String>();
        var hostile = HostileFiles.all();
        for (int i = 0; i < hostile.size(); i++) {
            Files.write(
                    folder.resolve(String.valueOf(i)), hostile.get(i).content().call());
            index.add(i + "\t" + hostile.get(i).file().replace('\u0000', '0'));
        }
        Files.write(folder.resolve("index"), index);
        var printed = folder.resolve("printed");

        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx88m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFilesReader.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        var lines = Files.readAllLines(printed, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("#"))
                .toList();
        assertThat(process.exitValue()).as(() -> tail(printed)).isZero();
        assertThat(lines).hasSize(hostile.size());
    }

    static String outcome(String file, byte[] content) {
        try {
            ListReader.read(file, content, Lists.TODAY);
            return "READ";
        } catch (UnreadableList refusal) {
            return refusal.reason().name();
        }
    }

    private static String tail(Path printed) {
        try {
            List<String> lines = Files.readAllLines(printed, StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
