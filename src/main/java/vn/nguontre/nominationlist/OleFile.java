package vn.nguontre.nominationlist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into the container of the old Office formats. */
final class OleFile {
    private OleFile() {}

    /** Whether the container holds a new-style workbook locked by a password. */
    static boolean isEncryptedPackage(byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }
}
