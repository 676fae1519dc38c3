package vn.nguontre.nominationlist;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The kind of a file by its first bytes; a file whose name says otherwise is refused. */
enum FileKind {
    XLSX(".xlsx"),
    XLS(".xls"),
    CSV(".csv");

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    static FileKind of(String fileName, byte[] content) {
        var named = byName(fileName);
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            if (named == XLSX && OleFile.isEncryptedPackage(content)) {
                throw new UnreadableList(UnreadableList.Reason.ENCRYPTED);
            }
            return agreed(named, XLS, fileName);
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return agreed(named, XLSX, fileName);
        }
        if (startsWith(content, '%', 'P', 'D', 'F') || isMarkup(content)) {
            throw unknown(fileName);
        }
        return agreed(named, CSV, fileName);
    }

    private static FileKind byName(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        for (var kind : values()) {
            if (lower.endsWith(kind.extension)) {
                return kind;
            }
        }
        throw unknown(fileName);
    }

    private static FileKind agreed(FileKind named, FileKind found, String fileName) {
        if (named != found) {
            throw unknown(fileName);
        }
        return found;
    }

    private static boolean isMarkup(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1);
        return start.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().startsWith("<");
    }

    private static boolean startsWith(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableList unknown(String fileName) {
        return new UnreadableList(UnreadableList.Reason.UNKNOWN_FORMAT, fileName);
    }
}
