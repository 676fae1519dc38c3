package vn.nguontre.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A real MariaDB server inside the portal's data folder, reachable from this machine only. Whoever starts it closes it,
 * after everything that holds a connection is closed.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final String SERVER_FOLDER = "server-" + ServerFiles.VERSION;
    private static final long MEGABYTES_TO_UNPACK = 450;
    private static final long MEGABYTES_TO_PREPARE = 250;
    private static final long MEGABYTES_TO_RUN = 64;

    private final DataFolder folder;
    private final Process process;
    private final Path socketFolder;
    private final int port;
    private final String password;

    private EmbeddedMariaDb(DataFolder folder, Process process, Path socketFolder, int port, String password) {
        this.folder = folder;
        this.process = process;
        this.socketFolder = socketFolder;
        this.port = port;
        this.password = password;
    }

    /** Starts the server of a data folder, with the server's own files inside that folder too. */
    public static EmbeddedMariaDb start(Path dataFolder) {
        return start(dataFolder, dataFolder.resolve(SERVER_FOLDER), List.of());
    }

    /** Takes the data folder at once, or says why not; the rest goes on while the caller does something else. */
    public static CompletableFuture<EmbeddedMariaDb> startInBackground(Path dataFolder) {
        Path serverFolder = dataFolder.resolve(SERVER_FOLDER);
        var folder = take(dataFolder, serverFolder);
        return CompletableFuture.supplyAsync(() -> start(folder, serverFolder, List.of()));
    }

    /** As above, with the server's files in a folder of the caller's choice and more options for the server. */
    public static EmbeddedMariaDb start(Path dataFolder, Path serverFolder, List<String> options) {
        return start(take(dataFolder, serverFolder), serverFolder, options);
    }

    private static DataFolder take(Path dataFolder, Path serverFolder) {
        var folder = DataFolder.open(dataFolder);
        try {
            folder.needFree(neededMegabytes(serverFolder, folder.resolve("mariadb")));
            return folder;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedMariaDb start(DataFolder folder, Path serverFolder, List<String> options) {
        try {
            return startIn(folder, serverFolder.toAbsolutePath().normalize(), options);
        } catch (IOException e) {
            folder.close();
            throw DataFolder.cannotUse(folder.path(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedMariaDb startIn(DataFolder folder, Path serverFolder, List<String> options)
            throws IOException {
        Path database = folder.resolve("mariadb");
        Path logs = Files.createDirectories(folder.resolve("logs"));
        var server = new MariaDbServer(ServerFiles.unpackOnce(serverFolder), database, logs.resolve("mariadb.log"));
        server.stopOrphan();
        server.prepareOnce();
        String password = Credentials.password(folder.resolve("database.password"));
        Path init = folder.resolve("database.init.sql");
        Private.write(init, account(password));
        Path socketFolder = Files.createTempDirectory("portal");
        int port = MariaDbServer.freePort();
        var process = server.start(port, socketFolder, init, options);
        var started = new EmbeddedMariaDb(folder, process, socketFolder, port, password);
        Files.delete(init);
        started.check();
        return started;
    }

    private static long neededMegabytes(Path serverFolder, Path database) {
        return (ServerFiles.present(serverFolder) ? 0 : MEGABYTES_TO_UNPACK)
                + (Files.exists(database) ? 0 : MEGABYTES_TO_PREPARE)
                + MEGABYTES_TO_RUN;
    }

    private static String account(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS portal CHARACTER SET %2$s COLLATE %3$s;
                CREATE USER IF NOT EXISTS %4$s@'127.0.0.1' IDENTIFIED BY '%1$s';
                ALTER USER %4$s@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON portal.* TO %4$s@'127.0.0.1';
                GRANT SHUTDOWN ON *.* TO %4$s@'127.0.0.1';
                """.formatted(password, DatabaseCheck.CHARACTER_SET, DatabaseCheck.COLLATION, Credentials.USER);
    }

    private void check() {
        try {
            DatabaseCheck.check(jdbcUrl(), username(), password);
        } catch (PortalCannotStart e) {
            close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/portal";
    }

    public String username() {
        return Credentials.USER;
    }

    public String password() {
        return password;
    }

    /** Lets the server write everything down and end; the data folder is free for the next portal afterwards. */
    @Override
    public void close() {
        MariaDbServer.stop(process, this::shutdownBySql);
        try {
            Files.deleteIfExists(socketFolder.resolve("s"));
            Files.deleteIfExists(socketFolder);
        } catch (IOException e) {
            // an empty folder in the temp folder does no harm
        }
        folder.close();
    }

    private void shutdownBySql() {
        try (var connection = new MariaDbDataSource(jdbcUrl()).getConnection(username(), password);
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            process.destroy();
        }
    }
}
