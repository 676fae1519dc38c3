package vn.nguontre.nominationlist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/** Makes small files for the tests. */
final class Lists {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String HEADER = "STT,Họ và tên,Ngày sinh,Giới tính,CCCD,Lớp\n";
    static final String LAN = "1,Nguyễn Thị Lan,05/03/2009,Nữ,082309000001,12A1\n";

    private Lists() {}

    static ListReading csv(String text) {
        return ListReader.read("list.csv", text.getBytes(StandardCharsets.UTF_8), TODAY);
    }

    static ListReading xlsx(Consumer<Workbook> fill) throws IOException {
        return ListReader.read("list.xlsx", xlsxBytes(fill), TODAY);
    }

    static byte[] xlsxBytes(Consumer<Workbook> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "test", "1.0");
        fill.accept(workbook);
        workbook.finish();
        return out.toByteArray();
    }

    static void row(org.dhatim.fastexcel.Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    static List<Code> codes(ListReading reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }
}
