package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the name of a sheet and the sheet before tell about its people. */
class SheetNamesTest {
    private static final String[] HEAD = {"STT", "Họ và tên", "Ngày sinh", "Giới tính"};

    @ParameterizedTest
    @ValueSource(
            strings = {"12A1", "Lớp 12A1", "DS 12A1", "Danh sách 12A1", "DS lớp 12A1", "12A1 (2)", "CĐ 12A1", "12A1-HK1"
            })
    void theNameOfASheetNamesTheClass(String name) throws IOException {
        var reading = read(name, "");
        assertThat(reading.rows()).extracting(ListRow::schoolClass).containsExactly("12A1");
    }

    @ParameterizedTest
    @CsvSource({"K12, A1, 12A1", "Khối 11, B2, 11B2"})
    void theNameOfASheetNamesTheGrade(String name, String part, String schoolClass) throws IOException {
        var reading = read(name, part);
        assertThat(reading.rows()).extracting(ListRow::schoolClass).containsExactly(schoolClass);
    }

    private static ListReading read(String sheetName, String above) throws IOException {
        return read(Lists.xlsxBytes(book -> {
            var sheet = book.newWorksheet(sheetName);
            Lists.row(sheet, 0, HEAD);
            Lists.row(sheet, 1, above);
            Lists.row(sheet, 2, "1", "Lê Văn An", "05/03/2009", "Nam");
        }));
    }

    @Test
    void aSheetWithoutAHeadingGoesOnWithTheColumnsOfTheOneBefore() throws IOException {
        var reading = read(Lists.xlsxBytes(book -> {
            var first = book.newWorksheet("Trang 1");
            Lists.row(first, 0, "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Lớp");
            Lists.row(first, 1, "1", "Lê Văn An", "05/03/2009", "Nam", "12A1");
            var second = book.newWorksheet("Trang 2");
            Lists.row(second, 0, "2", "Lê Thị Bé", "06/03/2009", "Nữ", "12A1");
            var other = book.newWorksheet("Số liệu");
            Lists.row(other, 0, "Năm", "Kinh phí", "Ghi chú");
            Lists.row(other, 1, "2026", "12000000", "đã duyệt");
        }));
        assertThat(reading.rows())
                .extracting(
                        row -> row.sheet() + " " + row.row() + " " + row.name().full())
                .containsExactly("Trang 1 2 Lê Văn An", "Trang 2 1 Lê Thị Bé");
        assertThat(reading.notes()).contains(new Note(Note.Kind.SHEET_WITHOUT_HEADER_IGNORED, 1));
    }

    private static ListReading read(byte[] content) {
        return ListReader.read("a.xlsx", content, Lists.TODAY);
    }
}
