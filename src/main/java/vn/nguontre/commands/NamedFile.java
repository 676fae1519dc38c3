package vn.nguontre.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.nguontre.allocationfile.MalformedFile;

/** A file as the person at the keyboard named it; what goes wrong with it becomes a sentence with that name. */
record NamedFile(String name, Path path) {
    static NamedFile of(String name) {
        try {
            return new NamedFile(name, Path.of(name));
        } catch (InvalidPathException e) {
            throw new CommandFailed("commands.file.missing", name);
        }
    }

    /** What reads a file. */
    interface Reading<T> {
        T from(InputStream stream) throws IOException;
    }

    /** What writes a file. */
    interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        refuseFolder();
        try (var stream = Files.newInputStream(path)) {
            return reading.from(stream);
        } catch (MalformedFile e) {
            throw new CommandFailed(name, e);
        } catch (NoSuchFileException e) {
            throw new CommandFailed("commands.file.missing", name);
        } catch (IOException e) {
            throw new CommandFailed("commands.file.unreadable", name);
        }
    }

    void write(Writing writing) {
        refuseFolder();
        try (var stream = Files.newOutputStream(path)) {
            writing.to(stream);
        } catch (IOException e) {
            throw new CommandFailed("commands.file.unwritable", name);
        }
    }

    boolean is(NamedFile other) {
        try {
            return Files.exists(path) && Files.isSameFile(path, other.path);
        } catch (IOException e) {
            return false;
        }
    }

    private void refuseFolder() {
        if (Files.isDirectory(path)) {
            throw new CommandFailed("commands.file.folder", name);
        }
    }
}
