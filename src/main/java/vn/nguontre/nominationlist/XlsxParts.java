package vn.nguontre.nominationlist;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an .xlsx package. Every part is unpacked once when it is opened, keeping nothing, so that a bomb is known
 * before anything reads it, also where it lies in a part that nobody reads.
 */
final class XlsxParts implements AutoCloseable {
    /** Tags, texts and ends within the relationships of one part. */
    private static final int MOST_RELATED = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private XlsxParts(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws UnreadableList HOSTILE beyond the limits, ENCRYPTED when locked */
    static XlsxParts open(byte[] content) throws IOException {
        if (listedEntries(content) > ListLimits.MAX_ENTRIES) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        try {
            var parts = new XlsxParts(zip);
            parts.check();
            return parts;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** A part by its path in the package, in any case. */
    Optional<InputStream> part(String path) throws IOException {
        var entry = entries.get(key(path));
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    boolean has(String path) {
        return entries.containsKey(key(path));
    }

    /** The relationships of a part, by their id. */
    Map<String, Related> related(String path) throws IOException, XMLStreamException {
        int name = path.lastIndexOf('/') + 1;
        var found = new LinkedHashMap<String, Related>();
        var part = part(path.substring(0, name) + "_rels/" + path.substring(name) + ".rels");
        if (part.isEmpty()) {
            return found;
        }
        int seen = 0;
        try (var in = part.get();
                var xml = new SafeXml(in)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    found.put(
                            String.valueOf(xml.attribute("Id")),
                            new Related(
                                    String.valueOf(xml.attribute("Type")),
                                    resolved(path, String.valueOf(xml.attribute("Target")))));
                }
                if (++seen > MOST_RELATED) {
                    throw new UnreadableList(UnreadableList.Reason.HOSTILE);
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** @param kind a URI whose last word tells the kind */
    record Related(String kind, String path) {
        boolean is(String word) {
            return kind.endsWith("/" + word);
        }
    }

    private void check() throws IOException {
        long left = ListLimits.MAX_UNPACKED_BYTES;
        for (var entry : Collections.list(zip.getEntries())) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableList(UnreadableList.Reason.ENCRYPTED);
            }
            if (entry.getMethod() != ZipArchiveEntry.DEFLATED && entry.getMethod() != ZipArchiveEntry.STORED) {
                throw new IOException("No package is packed like this");
            }
            if (entries.put(key(entry.getName()), entry) != null) {
                throw new UnreadableList(UnreadableList.Reason.HOSTILE);
            }
            try (var in = zip.getInputStream(entry)) {
                var sum = new CRC32();
                left -= unpacked(in, Math.min(left, allowed(entry.getCompressedSize())), sum);
                if (sum.getValue() != entry.getCrc()) {
                    throw new IOException("A part is not what was packed");
                }
            }
        }
    }

    private static long allowed(long packed) {
        return Math.max(ListLimits.RATIO_FREE_BYTES, packed * ListLimits.MAX_RATIO);
    }

    private static long unpacked(InputStream in, long limit, CRC32 sum) throws IOException {
        var buffer = new byte[8192];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            sum.update(buffer, 0, read);
            if (total > limit) {
                throw new UnreadableList(UnreadableList.Reason.HOSTILE);
            }
        }
        return total;
    }

    /** How many entries the package lists, told without keeping one. */
    private static int listedEntries(byte[] content) {
        int count = 0;
        for (int i = 0; i + 3 < content.length; i++) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    private static String resolved(String from, String target) {
        var base = "/" + from.replace('\\', '/');
        try {
            return URI.create(base).resolve(target.replace('\\', '/')).getPath().substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return target;
        }
    }

    private static String key(String path) {
        var plain = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
