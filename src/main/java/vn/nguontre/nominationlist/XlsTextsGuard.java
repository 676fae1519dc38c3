package vn.nguontre.nominationlist;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndian;

/** Looks through the records of an .xls workbook for its table of texts: the library builds the whole table at once. */
final class XlsTextsGuard {
    private static final int TABLE_OF_TEXTS = 0x00FC;
    private static final int LOCKED = 0x002F;

    /** A locked table cannot be counted, so the whole workbook must be small. */
    private static final int LOCKED_BYTES = 2 * 1024 * 1024;

    private XlsTextsGuard() {}

    static void check(DirectoryNode root) throws IOException {
        var name = HSSFWorkbook.getWorkbookDirEntryName(root);
        try (var in = root.createDocumentInputStream(name)) {
            int size = in.available();
            var head = new byte[4];
            while (in.readNBytes(head, 0, 4) == 4) {
                int kind = LittleEndian.getUShort(head, 0);
                long length = LittleEndian.getUShort(head, 2);
                if (kind == LOCKED) {
                    if (size > LOCKED_BYTES) {
                        throw new UnreadableList(UnreadableList.Reason.ENCRYPTED);
                    }
                    return;
                }
                if (kind == TABLE_OF_TEXTS && length >= 8) {
                    var counts = in.readNBytes(8);
                    if (counts.length == 8
                            && Integer.compareUnsigned(LittleEndian.getInt(counts, 4), ListLimits.MAX_CELLS) > 0) {
                        throw new UnreadableList(UnreadableList.Reason.HOSTILE);
                    }
                    length -= 8;
                }
                if (in.skip(length) < length) {
                    return;
                }
            }
        }
    }
}
