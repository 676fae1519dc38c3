package vn.nguontre.nominationlist;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks every part of an .xlsx package once, keeping nothing, and refuses bombs before a parser sees them. It walks
 * the central directory as the parser does, so both see the same parts.
 */
final class ZipGuard {
    private ZipGuard() {}

    /** @throws UnreadableList HOSTILE beyond the limits, DAMAGED when it does not unpack, ENCRYPTED when locked */
    static void check(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > ListLimits.MAX_ENTRIES) {
                throw new UnreadableList(UnreadableList.Reason.HOSTILE);
            }
            long left = ListLimits.MAX_UNPACKED_BYTES;
            for (var entry : entries) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new UnreadableList(UnreadableList.Reason.ENCRYPTED);
                }
                boolean sheet = entry.getName().contains("worksheets/")
                        && entry.getName().endsWith(".xml");
                try (var in = zip.getInputStream(entry)) {
                    left -= unpack(in, Math.min(left, allowed(entry.getCompressedSize())));
                }
                if (sheet) {
                    try (var in = zip.getInputStream(entry)) {
                        SheetShape.check(in);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableList(UnreadableList.Reason.DAMAGED);
        }
    }

    private static long allowed(long packed) {
        return Math.max(ListLimits.RATIO_FREE_BYTES, packed * ListLimits.MAX_RATIO);
    }

    private static long unpack(InputStream in, long limit) throws IOException {
        var buffer = new byte[8192];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > limit) {
                throw new UnreadableList(UnreadableList.Reason.HOSTILE);
            }
        }
        return total;
    }
}
