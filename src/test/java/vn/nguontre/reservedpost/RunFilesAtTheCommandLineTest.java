package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.allocationfile.ResultFile;
import vn.nguontre.commands.Commands;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** Whoever is handed the files of a closed run computes the same again and checks it, with the commands alone. */
@PortalTest
@Import(PostScenes.class)
class RunFilesAtTheCommandLineTest {
    @Autowired
    private RunExport export;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @TempDir
    private Path folder;

    private Path problem;
    private Path proposed;

    @BeforeEach
    void aClosedRunWithADeparture() throws IOException {
        clock.reset();
        int year = scenes.freshYear();
        UUID wanted = scenes.openPost(year, 1);
        UUID other = scenes.openPost(year, 1);
        UUID best = scenes.candidate("Tô Thị Đứng Đầu", year, DegreeGrade.EXCELLENT, wanted, other);
        scenes.candidate("Tô Thị Kế Tiếp", year, DegreeGrade.GOOD, wanted, other);
        scenes.candidate("Tô Thị Cuối Cùng", year, DegreeGrade.AVERAGE, wanted);
        UUID run = allocation.propose(year);
        scenes.decide(year, new Departure(best, null, "Đã nhận việc khác"));
        problem = Files.write(folder.resolve("instance.json"), export.instance(run));
        proposed = Files.write(folder.resolve("result.json"), export.result(run));
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void allocateComesToTheResultOfTheRun() throws IOException {
        Path again = folder.resolve("again.json");
        assertThat(run("allocate", problem.toString(), "--out", again.toString()))
                .isZero();
        try (var mine = Files.newInputStream(again);
                var theirs = Files.newInputStream(proposed)) {
            var computed = ResultFile.read(mine);
            var exported = ResultFile.read(theirs);
            assertThat(computed.assignments()).isEqualTo(exported.assignments()).hasSize(2);
            assertThat(computed.unassigned())
                    .containsExactlyInAnyOrderElementsOf(exported.unassigned())
                    .hasSize(1);
        }
    }

    @Test
    void verifyAcceptsTheResultAndRefusesAnother() throws IOException {
        assertThat(run("verify", problem.toString(), proposed.toString())).isZero();
        Path nothing = Files.writeString(
                folder.resolve("nothing.json"),
                Files.readString(proposed).replaceFirst("\"assignments\"\\s*:\\s*\\{[^}]*}", "\"assignments\":{}"));
        assertThat(run("verify", problem.toString(), nothing.toString())).isEqualTo(1);
    }

    private static int run(String... args) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return Commands.run(args, nowhere, nowhere);
    }
}
