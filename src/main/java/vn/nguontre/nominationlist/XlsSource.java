package vn.nguontre.nominationlist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads the old .xls workbooks, record by record. */
final class XlsSource {
    private XlsSource() {}

    static List<SheetText> read(String fileName, byte[] content, LineCollector lines, Notes notes) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document")) {
                throw new UnreadableList(UnreadableList.Reason.UNKNOWN_FORMAT, fileName);
            }
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableList(UnreadableList.Reason.ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                notes.add(Note.Kind.MACROS_IGNORED);
            }
            XlsTextsGuard.check(root);
            var records = new XlsRecords(lines, notes);
            var request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, root);
            return lines.sheets();
        } catch (UnreadableList e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableList(UnreadableList.Reason.ENCRYPTED);
        } catch (OldExcelFormatException e) {
            throw new UnreadableList(UnreadableList.Reason.UNKNOWN_FORMAT, fileName);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // folders within folders without end overflow the stack of the library
            throw new UnreadableList(UnreadableList.Reason.DAMAGED);
        }
    }
}
