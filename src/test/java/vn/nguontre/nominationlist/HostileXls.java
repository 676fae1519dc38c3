package vn.nguontre.nominationlist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import vn.nguontre.nominationlist.HostileFiles.Hostile;

/** Old workbooks made to harm. */
final class HostileXls {
    private static final String SAMPLE = "tu-kiet-tcvn3.xls";
    private final List<Hostile> files;

    private HostileXls(List<Hostile> files) {
        this.files = files;
    }

    static void addTo(List<Hostile> files) {
        new HostileXls(files).add();
    }

    private void add() {
        for (int percent : List.of(1, 10, 30, 50, 70, 90)) {
            xls("old workbook cut after " + percent + " %", () -> cut(percent), "DAMAGED", "READ");
        }
        xls("old workbook locked by a password", HostileXls::locked, "ENCRYPTED");
        file(
                "list.xlsx",
                "new workbook locked by a password",
                () -> container(root -> document(root, "EncryptedPackage", new byte[5000])),
                "ENCRYPTED");
        file("list.xlsx", "old workbook called new", () -> SampleListsTest.bytes(SAMPLE), "UNKNOWN_FORMAT");
        xls(
                "Word document of old",
                () -> container(root -> document(root, "WordDocument", new byte[5000])),
                "UNKNOWN_FORMAT");
        xls("container without a workbook", () -> container(root -> document(root, "x", new byte[5000])), "DAMAGED");
        xls(
                "workbook of 1995",
                () -> container(root -> document(root, "Book", new byte[5000])),
                "UNKNOWN_FORMAT",
                "DAMAGED");
        xls("sectors that lead in a circle", () -> patched(sectors -> circle(sectors)), "DAMAGED", "READ");
        xls(
                "sectors that lead nowhere",
                () -> patched(bytes -> Arrays.fill(bytes, 512, 1024, (byte) 0x7F)),
                "DAMAGED",
                "READ");
        xls(
                "more sectors than the file has",
                () -> patched(bytes -> LittleEndian.putInt(bytes, 0x2C, 0x7FFFFFFF)),
                "DAMAGED");
        xls("folders in a circle", HostileXls::foldersInACircle, "DAMAGED", "READ");
        xls("folders within folders", HostileXls::folders, "DAMAGED", "READ");
        xls("a head and nothing else", () -> Arrays.copyOf(SampleListsTest.bytes(SAMPLE), 512), "DAMAGED");
        xls("a workbook of noise", () -> book(noise()), "DAMAGED", "EMPTY");
        xls("a table of two billion texts", () -> book(texts(0x7FFFFFFF)), "HOSTILE");
        xls("a table of a negative number of texts", () -> book(texts(-1)), "HOSTILE");
        xls("a table of a million texts", () -> book(texts(1_000_000)), "HOSTILE");
        xls("a record longer than the file", () -> book(records(0x0809, 16, 0x0085, 60_000)), "DAMAGED", "EMPTY");
        xls("only ends of sheets", () -> book(records(0x000A, 0, 0x000A, 0, 0x000A, 0)), "DAMAGED", "EMPTY");
        xls("sheets within sheets", () -> book(beginnings(100_000)), "DAMAGED", "EMPTY", "HOSTILE");
        xls("65,536 rows", () -> sheet(65_536, 2), "TOO_MANY_ROWS");
        xls("256 columns in every row", () -> sheet(2_000, 256), "HOSTILE");
        xls("one cell at the end of every row", () -> lastCells(19_000), "HOSTILE", "READ");
        xls(
                "new workbook locked by a password and called old",
                () -> container(root -> document(root, "EncryptedPackage", new byte[5000])),
                "ENCRYPTED");
        xls("a cell far beyond the last column in every row", () -> book(raw(19_000, HostileXls::farCell)), "HOSTILE");
        xls("a million merged cells of old", () -> book(raw(1_000, HostileXls::mergedCells)), "HOSTILE");
        xls(
                "a hundred thousand number formats of old",
                () -> book(raw(100_000, HostileXls::format)),
                "EMPTY",
                "DAMAGED");
        xls(
                "two million records without content",
                () -> book(raw(2_000_000, i -> record(0x0FF0, 0).array())),
                "EMPTY",
                "DAMAGED");
        xls(
                "a hundred thousand names of sheets",
                () -> book(raw(100_000, HostileXls::nameOfASheet)),
                "EMPTY",
                "DAMAGED");
        xls("formulas of nothing", () -> book(raw(19_000, HostileXls::formula)), "EMPTY", "DAMAGED", "NO_HEADER");
        xls("texts that are not there", () -> book(raw(10, i -> text(i, 0x7FFFFFFF))), "EMPTY", "DAMAGED");
        xls("macros in an old workbook", HostileXls::macros, "READ");
    }

    private void xls(String name, Callable<byte[]> content, String... outcomes) {
        file("list.xls", name, content, outcomes);
    }

    private void file(String file, String name, Callable<byte[]> content, String... outcomes) {
        files.add(new Hostile(name, file, content, List.of(outcomes)));
    }

    private static byte[] cut(int percent) throws IOException {
        var whole = SampleListsTest.bytes(SAMPLE);
        return Arrays.copyOf(whole, whole.length * percent / 100);
    }

    private static byte[] locked() throws IOException {
        var out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }

    private static byte[] patched(Consumer<byte[]> change) throws IOException {
        var bytes = SampleListsTest.bytes(SAMPLE);
        change.accept(bytes);
        return bytes;
    }

    /** Every sector says that the first one follows. */
    private static void circle(byte[] bytes) {
        int table = 512 + 512 * LittleEndian.getInt(bytes, 0x4C);
        for (int i = 0; i < 128 && table + 4 * i + 4 <= bytes.length; i++) {
            if (LittleEndian.getInt(bytes, table + 4 * i) >= 0 || LittleEndian.getInt(bytes, table + 4 * i) == -2) {
                LittleEndian.putInt(bytes, table + 4 * i, 0);
            }
        }
    }

    private static byte[] foldersInACircle() throws IOException {
        return patched(bytes -> {
            int directory = 512 + 512 * LittleEndian.getInt(bytes, 0x30);
            for (int entry = 0; entry < 4; entry++) {
                // left, right and child of every entry: the entries themselves
                LittleEndian.putInt(bytes, directory + 128 * entry + 0x44, entry);
                LittleEndian.putInt(bytes, directory + 128 * entry + 0x48, 0);
                LittleEndian.putInt(bytes, directory + 128 * entry + 0x4C, entry);
            }
        });
    }

    private static byte[] folders() throws IOException {
        return container(root -> {
            try {
                DirectoryEntry folder = root;
                for (int i = 0; i < 3_000; i++) {
                    folder = folder.createDirectory("d" + i);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static byte[] macros() throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(SampleListsTest.bytes(SAMPLE)))) {
            files.getRoot().createDirectory("_VBA_PROJECT_CUR");
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] container(Consumer<DirectoryEntry> fill) throws IOException {
        try (var files = new POIFSFileSystem()) {
            fill.accept(files.getRoot());
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void document(DirectoryEntry folder, String name, byte[] content) {
        try {
            folder.createDocument(name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] book(byte[] records) throws IOException {
        return container(root -> document(root, "Workbook", Arrays.copyOf(records, Math.max(records.length, 8000))));
    }

    private static byte[] noise() {
        var bytes = new byte[100_000];
        new java.util.Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] records(int... kindsAndLengths) {
        var bytes = new byte[10_000];
        int at = 0;
        for (int i = 0; i < kindsAndLengths.length; i += 2) {
            LittleEndian.putUShort(bytes, at, kindsAndLengths[i]);
            LittleEndian.putUShort(bytes, at + 2, kindsAndLengths[i + 1]);
            at = Math.min(at + 4 + kindsAndLengths[i + 1], bytes.length - 4);
        }
        return bytes;
    }

    private static byte[] texts(int count) {
        var bytes = new byte[10_000];
        begin(bytes, 0, 5);
        LittleEndian.putUShort(bytes, 20, 0x00FC);
        LittleEndian.putUShort(bytes, 22, 8000);
        LittleEndian.putInt(bytes, 24, count);
        LittleEndian.putInt(bytes, 28, count);
        return bytes;
    }

    private static byte[] beginnings(int count) {
        var bytes = new byte[20 * count];
        for (int i = 0; i < count; i++) {
            begin(bytes, 20 * i, i == 0 ? 5 : 16);
        }
        return bytes;
    }

    private static void begin(byte[] bytes, int at, int kind) {
        LittleEndian.putUShort(bytes, at, 0x0809);
        LittleEndian.putUShort(bytes, at + 2, 16);
        LittleEndian.putUShort(bytes, at + 4, 0x0600);
        LittleEndian.putUShort(bytes, at + 6, kind);
    }

    /** A workbook with one sheet that holds the records made for each number. */
    private static byte[] raw(int count, java.util.function.IntFunction<byte[]> made) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(beginning(5));
        int behindGlobals = 20 + 13 + 4;
        out.writeBytes(record(0x0085, 9)
                .putInt(behindGlobals)
                .putShort((short) 0)
                .put((byte) 1)
                .put((byte) 0)
                .put((byte) 'a')
                .array());
        out.writeBytes(record(0x000A, 0).array());
        out.writeBytes(beginning(16));
        for (int i = 0; i < count; i++) {
            out.writeBytes(made.apply(i));
        }
        out.writeBytes(record(0x000A, 0).array());
        return out.toByteArray();
    }

    private static byte[] beginning(int kind) {
        return record(0x0809, 16)
                .putShort((short) 0x0600)
                .putShort((short) kind)
                .array();
    }

    private static ByteBuffer record(int kind, int length) {
        return ByteBuffer.allocate(4 + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) kind)
                .putShort((short) length);
    }

    private static byte[] farCell(int row) {
        return record(0x0203, 14)
                .putShort((short) row)
                .putShort((short) 30_000)
                .putShort((short) 0)
                .putDouble(row)
                .array();
    }

    private static byte[] mergedCells(int row) {
        var record = record(0x00E5, 2 + 8 * 1_000).putShort((short) 1_000);
        for (int i = 0; i < 1_000; i++) {
            record.putShort((short) i)
                    .putShort((short) (i + 1))
                    .putShort((short) 0)
                    .putShort((short) 0);
        }
        return record.array();
    }

    private static byte[] format(int index) {
        var record = record(0x041E, 5 + 80)
                .putShort((short) index)
                .putShort((short) 80)
                .put((byte) 0);
        for (int i = 0; i < 80; i++) {
            record.put((byte) '[');
        }
        return record.array();
    }

    private static byte[] nameOfASheet(int index) {
        return record(0x0085, 9)
                .putInt(index)
                .putShort((short) 0)
                .put((byte) 1)
                .put((byte) 0)
                .put((byte) 'b')
                .array();
    }

    private static byte[] formula(int row) {
        return record(0x0006, 22)
                .putShort((short) row)
                .putShort((short) 1)
                .putShort((short) 0)
                .putDouble(row)
                .array();
    }

    private static byte[] text(int row, int index) {
        return record(0x00FD, 10)
                .putShort((short) row)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(index)
                .array();
    }

    private static byte[] sheet(int rows, int columns) throws IOException {
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("a");
            for (int row = 0; row < rows; row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < columns; column++) {
                    line.createCell(column).setCellValue(row + column);
                }
            }
            return written(book);
        }
    }

    private static byte[] lastCells(int rows) throws IOException {
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("a");
            for (int row = 0; row < rows; row++) {
                sheet.createRow(row).createCell(255).setCellValue(row);
            }
            return written(book);
        }
    }

    private static byte[] written(HSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
