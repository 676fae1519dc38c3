package vn.nguontre.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The folder that holds all the portal keeps; one running portal at a time owns it. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder if needed and takes it, or says in one sentence why it cannot be used. */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Private.createFolder(path);
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw cannotUse(path, e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel =
                FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // this very process holds it: in use just the same
        }
        channel.close();
        throw new PortalCannotStart(
                "Thư mục dữ liệu %s đang được một cổng thông tin khác sử dụng.".formatted(path),
                "The data folder %s is in use by another running portal.".formatted(path));
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    void needFree(long megabytes) {
        try {
            long free = Files.getFileStore(path).getUsableSpace() / (1024 * 1024);
            if (free < megabytes) {
                throw diskFull(path, free, megabytes);
            }
        } catch (IOException e) {
            throw cannotUse(path, e);
        }
    }

    /** The sentence for a file operation that failed in this folder. */
    static PortalCannotStart cannotUse(Path path, IOException e) {
        String reason = String.valueOf(e.getMessage());
        if (isDiskFull(reason)) {
            return new PortalCannotStart(
                    "Đĩa chứa thư mục dữ liệu %s đã đầy; hãy giải phóng dung lượng.".formatted(path),
                    "The disk of the data folder %s is full; please free some space.".formatted(path),
                    e);
        }
        if (e instanceof AccessDeniedException || reason.contains("denied") || reason.contains("Read-only")) {
            return new PortalCannotStart(
                    "Không ghi được vào thư mục dữ liệu %s; hãy cấp quyền ghi hoặc chọn thư mục khác bằng --data."
                            .formatted(path),
                    "The data folder %s is not writable; grant write access or choose another one with --data."
                            .formatted(path),
                    e);
        }
        return new PortalCannotStart(
                "Không dùng được thư mục dữ liệu %s: %s.".formatted(path, reason),
                "The data folder %s cannot be used: %s.".formatted(path, reason),
                e);
    }

    static boolean isDiskFull(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("disk full") || lower.contains("errcode: 28");
    }

    private static PortalCannotStart diskFull(Path path, long free, long needed) {
        return new PortalCannotStart(
                "Đĩa chứa thư mục dữ liệu %s chỉ còn %d MB trống, cần ít nhất %d MB.".formatted(path, free, needed),
                "The disk of the data folder %s has only %d MB free; at least %d MB are needed."
                        .formatted(path, free, needed));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // the lock ends with the process at the latest
        }
    }
}
