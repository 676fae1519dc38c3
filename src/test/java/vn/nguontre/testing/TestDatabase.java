package vn.nguontre.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.nguontre.database.EmbeddedMariaDb;

/** One real MariaDB server for all tests of a run, empty at the beginning, ended after the last Spring context. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Speed before safety: nothing of this database is needed after the run. */
    private static final List<String> FAST = List.of(
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=OFF",
            "--innodb-flush-method=nosync",
            "--innodb-fast-shutdown=2");

    public static EmbeddedMariaDb server() {
        return Holder.SERVER;
    }

    /** The server's own files, unpacked once for this user and shared by all clones. */
    public static Path serverFiles() {
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isWritable(home)
                ? home.resolve(".cache").resolve("nguon-tre").resolve("mariadb-11.4.5")
                : Path.of("target", "mariadb-11.4.5");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + server().jdbcUrl(),
                        "spring.datasource.username=" + server().username(),
                        "spring.datasource.password=" + server().password())
                .applyTo(context);
    }

    private static final class Holder {
        private static final EmbeddedMariaDb SERVER = start();

        private static EmbeddedMariaDb start() {
            var server = EmbeddedMariaDb.start(Path.of("target", "test-database"), serverFiles(), FAST);
            SpringApplication.getShutdownHandlers().add(server::close);
            empty(server);
            return server;
        }

        private static void empty(EmbeddedMariaDb server) {
            try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute("drop database portal");
                statement.execute("create database portal character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
