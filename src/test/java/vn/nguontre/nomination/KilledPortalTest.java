package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.util.FileSystemUtils;
import vn.nguontre.PortalApplication;
import vn.nguontre.database.EmbeddedMariaDb;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.TestDatabase;

/** A real portal on a data folder of its own is killed in the middle of its work, and started again. */
class KilledPortalTest {
    private static final Path DATA = Path.of("target", "killed-portal").toAbsolutePath();
    private static final Path WORKER = Path.of("target", "killed-portal-worker").toAbsolutePath();
    private static final String SAID = "KILLED: ";

    private final List<ProcessHandle> begun = new ArrayList<>();

    @BeforeEach
    void prepareFolders() throws Exception {
        FileSystemUtils.deleteRecursively(WORKER);
        Files.deleteIfExists(serverFiles());
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA);
        Files.createSymbolicLink(serverFiles(), TestDatabase.serverFiles().toAbsolutePath());
        copy(Accounts.class);
        copy(KilledPortalWorker.class);
    }

    @AfterEach
    void endWhatIsLeft() {
        begun.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void afterAKillNothingIsHalfStoredAndTheDraftIsTakenUpAgain() throws Exception {
        int all = KilledPortalWorker.PEOPLE;
        assertThat(runUntilMiddleThenKill("confirm", false))
                .as("killed alone while rows were being written, before the word that all is done")
                .containsExactly("checked " + all, "middle");
        assertThat(runUntilMiddleThenKill("go on", true))
                .as("nothing was stored and the draft was taken up; then killed with its database during another check")
                .containsExactly(
                        "stored 0 people, 0 nominees, 0 steps, 0 lists, 0 files, 1 drafts",
                        "confirmed " + all,
                        "middle");
        try (var database = EmbeddedMariaDb.start(DATA)) {
            assertThat(count(database, "person")).isEqualTo(all);
            assertThat(count(database, "nominee")).isEqualTo(all);
            assertThat(count(database, "upload_draft"))
                    .as("the other file need not be sent again")
                    .isEqualTo(1);
        }
    }

    private static int count(EmbeddedMariaDb database, String table) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }

    /** Returns what was said, up to the kill and to the last byte that came before it. */
    private List<String> runUntilMiddleThenKill(String step, boolean withDatabase) throws Exception {
        Process portal = start(step);
        begun.add(portal.toHandle());
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = portal.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SAID)) {
                    said.add(line.substring(SAID.length()));
                }
                if (line.equals(SAID + "middle")) {
                    kill(portal, withDatabase);
                }
            }
        }
        portal.waitFor();
        return said;
    }

    private void kill(Process portal, boolean withDatabase) {
        List<ProcessHandle> database = portal.descendants().toList();
        begun.addAll(database);
        portal.toHandle().destroyForcibly();
        if (withDatabase) {
            database.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private Process start(String step) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-cp",
                classPath(),
                PortalApplication.class.getName(),
                "--no-demo",
                "--data=" + DATA,
                "--port=" + freePort(),
                "--vaadin.productionMode=true",
                "--spring.main.sources=" + Accounts.class.getName() + "," + KilledPortalWorker.class.getName());
        builder.environment().put(KilledPortalWorker.STEP, step);
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        return builder.redirectErrorStream(true).start();
    }

    /** Everything of this run but the tests, and the worker in their place. */
    private static String classPath() {
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(
                        Stream.of(WORKER.toString()),
                        Arrays.stream(own.split(File.pathSeparator)).filter(part -> !part.endsWith("test-classes")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void copy(Class<?> type) throws IOException, URISyntaxException {
        String name = type.getName().replace('.', '/') + ".class";
        Path target = WORKER.resolve(name);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Path tests =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.copy(tests.resolve(name), target);
    }

    private static Path serverFiles() {
        return DATA.resolve("server-11.4.5");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
