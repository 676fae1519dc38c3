package vn.nguontre.database;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One mariadbd process on one database folder: prepares the folder, starts, waits, stops. */
final class MariaDbServer {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final ServerFiles files;
    private final Path database;
    private final Path log;

    MariaDbServer(ServerFiles files, Path database, Path log) {
        this.files = files;
        this.database = database;
        this.log = log;
    }

    /** Writes the system tables, aside and renamed at the end: a half-prepared folder is never taken for a whole one. */
    void prepareOnce() throws IOException {
        if (Files.isDirectory(database)) {
            return;
        }
        Path aside = database.resolveSibling(database.getFileName() + ".preparing");
        ServerFiles.deleteTree(aside);
        Files.createDirectories(aside);
        var command = command(aside, List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine="));
        Process process = launch(command, ProcessBuilder.Redirect.PIPE);
        try (OutputStream sql = process.getOutputStream()) {
            sql.write("create database if not exists mysql;\nuse mysql;\nset @auth_root_socket='root';\n"
                    .getBytes(StandardCharsets.US_ASCII));
            for (String script : List.of(
                    "mariadb_system_tables.sql",
                    "mariadb_performance_tables.sql",
                    "mariadb_system_tables_data.sql",
                    "maria_add_gis_sp_bootstrap.sql")) {
                Files.copy(files.share().resolve(script), sql);
            }
        } catch (IOException e) {
            // the server ended before it had read all; its log says why
        }
        if (!ended(process, START) || process.exitValue() != 0) {
            throw didNotStart();
        }
        Files.move(aside, database);
    }

    Process start(int port, Path socketFolder, Path initFile, List<String> more) throws IOException {
        var options = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--init-file=" + initFile,
                "--pid-file=" + pidFile(),
                "--character-set-server=" + DatabaseCheck.CHARACTER_SET,
                "--collation-server=" + DatabaseCheck.COLLATION,
                "--default-time-zone=+00:00",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--skip-ssl",
                "--performance-schema=OFF",
                "--local-infile=OFF",
                "--max-connections=60",
                "--max-allowed-packet=32M",
                "--innodb-buffer-pool-size=128M",
                "--innodb-fast-shutdown=1"));
        if (!isWindows()) {
            options.add("--socket=" + socketFolder.resolve("s"));
        }
        options.addAll(more);
        Process process = launch(command(database, options), ProcessBuilder.Redirect.from(nullDevice()));
        awaitListening(process, port);
        return process;
    }

    private List<String> command(Path folder, List<String> options) {
        var command = new ArrayList<String>();
        command.add(files.server().toString());
        command.add("--no-defaults");
        command.add("--basedir=" + files.home());
        command.add("--datadir=" + folder);
        command.add("--lc-messages-dir=" + files.share());
        command.add("--innodb-log-file-size=48M");
        if ("root".equals(System.getProperty("user.name")) && !isWindows()) {
            command.add("--user=root");
        }
        command.addAll(options);
        return command;
    }

    private Process launch(List<String> command, ProcessBuilder.Redirect in) throws IOException {
        return new ProcessBuilder(command)
                .redirectInput(in)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitListening(Process process, int port) {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw didNotStart();
            }
            if (listens(port)) {
                return;
            }
            pause();
        }
        process.destroyForcibly();
        throw didNotStart();
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private PortalCannotStart didNotStart() {
        if (DataFolder.isDiskFull(tail())) {
            return DataFolder.cannotUse(database, new IOException("No space left on device"));
        }
        return new PortalCannotStart(
                "Máy chủ MariaDB nhúng không khởi động được; xem nhật ký %s.".formatted(log),
                "The embedded MariaDB server did not start; its log is %s.".formatted(log));
    }

    private String tail() {
        try {
            String all = Files.readString(log, StandardCharsets.ISO_8859_1);
            return all.substring(Math.max(0, all.length() - 4000));
        } catch (IOException e) {
            return "";
        }
    }

    /** A portal that was killed leaves its server behind; end it properly before the folder is opened again. */
    void stopOrphan() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        String text = Files.readString(pidFile()).strip();
        if (text.matches("\\d{1,10}")) {
            ProcessHandle.of(Long.parseLong(text))
                    .filter(MariaDbServer::isMariaDb)
                    .ifPresent(this::stopOther);
        }
    }

    private void stopOther(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new PortalCannotStart(
                    "Máy chủ MariaDB cũ (tiến trình %d) trên thư mục %s chưa dừng; hãy dừng nó rồi thử lại."
                            .formatted(orphan.pid(), database),
                    "An earlier MariaDB server (process %d) on the folder %s does not stop; end it and try again."
                            .formatted(orphan.pid(), database));
        }
    }

    private static boolean isMariaDb(ProcessHandle process) {
        return process.info().command().orElse("").contains("mariadbd");
    }

    Path pidFile() {
        return database.resolve("mariadbd.pid");
    }

    static void stop(Process process, Runnable shutdownBySql) {
        if (process.supportsNormalTermination()) {
            process.destroy();
        } else {
            shutdownBySql.run();
        }
        if (!ended(process, STOP)) {
            process.destroyForcibly();
        }
    }

    private static boolean ended(Process process, Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    private static File nullDevice() {
        return Paths.get(isWindows() ? "NUL" : "/dev/null").toFile();
    }
}
