package vn.nguontre.nominationlist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.nguontre.nominationlist.UnreadableList.Reason;

/** Files that are no list are refused as a whole, with the reason. */
class UnreadableListTest {
    @Test
    void refusesEmptyAndForeignFiles() {
        assertThat(refused("a.xlsx", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refused("a.csv", "\n\n;;\n".getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(refused("a.xlsx", "<html><table>".getBytes(UTF_8))).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refused("a.csv", "\uFEFF <html><table>".getBytes(UTF_8))).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refused("a.csv", "%PDF-1.7 ...".getBytes(UTF_8))).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refused("a.pdf", "x".getBytes(UTF_8))).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refused("a.csv", new byte[] {7, 1, 2, 3, 0, 5})).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refused("a.csv", new byte[ListLimits.MAX_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("a.csv", "một,hai\nba,bốn\n".getBytes(UTF_8))).isEqualTo(Reason.NO_HEADER);
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() throws IOException {
        assertThat(refused("a.csv", SampleListsTest.bytes("tu-kiet-messy.xlsx")))
                .isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refused("a.xlsx", SampleListsTest.bytes("tu-kiet-tcvn3.xls")))
                .isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void refusesDamagedFiles() throws IOException {
        var xlsx = SampleListsTest.bytes("tu-kiet-messy.xlsx");
        var xls = SampleListsTest.bytes("tu-kiet-tcvn3.xls");

        assertThat(refused("a.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2))).isEqualTo(Reason.DAMAGED);
        assertThat(refused("a.xls", Arrays.copyOf(xls, 700))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesLockedWorkbooks() throws IOException {
        var xls = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
            workbook.write(xls);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        var xlsx = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            files.writeFilesystem(xlsx);
        }

        assertThat(refused("a.xls", xls.toByteArray())).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused("a.xlsx", xlsx.toByteArray())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesBombs() throws IOException {
        assertThat(refused("a.xlsx", zip(1, 80_000_000))).isEqualTo(Reason.HOSTILE);
        assertThat(refused("a.xlsx", zip(ListLimits.MAX_ENTRIES + 1, 1))).isEqualTo(Reason.HOSTILE);
        var wide = Lists.xlsxBytes(book -> Lists.row(book.newWorksheet("a"), 0, wide()));
        assertThat(refused("a.xlsx", wide)).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void refusesMoreRowsThanTheLimit() {
        var rows = Lists.HEADER + Lists.LAN.repeat(ListLimits.MAX_ROWS);

        assertThat(refused("a.csv", rows.getBytes(UTF_8))).isEqualTo(Reason.TOO_MANY_ROWS);
    }

    private static String[] wide() {
        var cells = new String[ListLimits.MAX_COLUMNS + 1];
        Arrays.fill(cells, "x");
        return cells;
    }

    private static byte[] zip(int entries, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("xl/part" + i + ".xml"));
                zip.write(new byte[size]);
            }
        }
        return out.toByteArray();
    }

    private static Reason refused(String name, byte[] content) {
        var refusal = catchThrowableOfType(UnreadableList.class, () -> ListReader.read(name, content, Lists.TODAY));
        assertThat(refusal).as("%s is refused", name).isNotNull();
        return refusal.reason();
    }
}
