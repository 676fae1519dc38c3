package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only workbooks have: merged cells, hidden parts, real dates, formulas, both kinds of workbook alike. */
class WorkbookFeaturesTest {
    enum Kind {
        XLSX,
        XLS
    }

    @ParameterizedTest
    @EnumSource
    void aClassMergedOverSeveralRowsIsReadInEach(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            var sheet = book.createSheet("a");
            row(sheet, 0, "STT", "Họ tên", "Ngày sinh", "Phái", "Lớp", "Học lực");
            row(sheet, 1, "1", "Lê Văn An", "5/3/2009", "Nam", "12A1", "Tốt");
            row(sheet, 2, "2", "Lê Văn Bé", "6/3/2009", "Nam");
            row(sheet, 3, "3", "Lê Văn Cu", "7/3/2009", "Nam");
            row(sheet, 4, "4", "Lê Văn Dư", "8/3/2009", "Nam", "12A2", "Khá");
            row(sheet, 5, "5", "Lê Văn Em", "9/3/2009", "Nam");
            sheet.addMergedRegion(CellRangeAddress.valueOf("E2:E4"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("F2:F4"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("E5:E6"));
        });

        assertThat(reading.rows())
                .extracting(ListRow::schoolClass)
                .containsExactly("12A1", "12A1", "12A1", "12A2", "12A2");
        assertThat(reading.rows())
                .extracting(row -> row.extras().learningResult())
                .containsExactly("Tốt", "Tốt", "Tốt", "Khá", null);
    }

    @ParameterizedTest
    @EnumSource
    void aClassWrittenOnceWithoutMergingIsAProblemWithASuggestion(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            var sheet = book.createSheet("a");
            row(sheet, 0, "STT", "Họ tên", "Ngày sinh", "Phái", "Lớp");
            row(sheet, 1, "1", "Lê Văn An", "5/3/2009", "Nam", "12A1");
            row(sheet, 2, "2", "Lê Văn Bé", "6/3/2009", "Nam");
        });

        assertThat(reading.problems())
                .containsExactly(new Problem(3, "a", Field.SCHOOL_CLASS, Code.MISSING_CLASS, "", "12A1"));
    }

    @ParameterizedTest
    @EnumSource
    void mergedHeadingsOfTwoLines(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            var sheet = book.createSheet("Khối 12");
            row(sheet, 0, "DANH SÁCH ĐOÀN VIÊN ƯU TÚ");
            row(sheet, 2, "STT", "Họ và tên", "", "Năm sinh", "", "Lớp", "Kết quả", "");
            row(sheet, 3, "", "", "", "Nam", "Nữ", "", "Học tập", "Rèn luyện");
            row(sheet, 4, "1", "Lê Văn", "An", "5/3/2009", "", "A1", "Tốt", "Khá");
            row(sheet, 5, "2", "Lê Thị", "Bé", "", "6/3/2009", "A1", "Tốt", "Khá");
            for (var range : List.of("A1:H1", "A3:A4", "B3:C4", "D3:E3", "F3:F4", "G3:H3")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
        });

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(row -> row.name().full()).containsExactly("Lê Văn An", "Lê Thị Bé");
        assertThat(reading.rows()).extracting(ListRow::schoolClass).containsOnly("12A1");
        assertThat(reading.rows().getFirst().extras().conductResult()).isEqualTo("Khá");
    }

    @ParameterizedTest
    @EnumSource
    void onePersonOverTwoRowsIsOnePerson(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            var sheet = book.createSheet("a");
            row(sheet, 0, "STT", "Họ tên", "Ngày sinh", "Phái", "Lớp", "Thành tích");
            row(sheet, 1, "1", "Lê Văn An", "5/3/2009", "Nam", "12A1", "Học sinh giỏi");
            row(sheet, 2, "", "", "", "", "", "Giải nhì Toán");
            row(sheet, 3, "2", "Lê Văn Bé", "6/3/2009", "Nam", "12A1", "");
            for (var column : List.of("A", "B", "C", "D", "E")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(column + "2:" + column + "3"));
            }
        });

        assertThat(reading.rows()).extracting(ListRow::row).containsExactly(2, 4);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hiddenSheetsAreLeftOutHiddenRowsAndColumnsAreRead(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            var sheet = book.createSheet("12A1");
            row(sheet, 0, "STT", "Họ tên", "Ngày sinh", "Phái", "Ghi chú");
            row(sheet, 1, "1", "Lê Văn An", "5/3/2009", "Nam", "x");
            row(sheet, 2, "2", "Lê Văn Bé", "6/3/2009", "Nam");
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(4, true);
            sheet.setColumnHidden(9, true);
            for (var hidden : List.of(SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN)) {
                var other = book.createSheet("Cũ " + hidden);
                row(other, 0, "STT", "Họ tên", "Ngày sinh", "Phái", "Lớp");
                row(other, 1, "1", "Lê Văn Cu", "5/3/2009", "Nam", "12A1");
                book.setSheetVisibility(book.getSheetIndex(other), hidden);
            }
        });

        assertThat(reading.rows()).extracting(ListRow::row).containsExactly(2, 3);
        assertThat(reading.notes())
                .containsExactlyInAnyOrder(
                        new Note(Note.Kind.HIDDEN_SHEET_IGNORED, 2),
                        new Note(Note.Kind.HIDDEN_ROW_READ, 1),
                        new Note(Note.Kind.HIDDEN_COLUMN_READ, 1));
    }

    @ParameterizedTest
    @EnumSource
    void severalSheetsEachWithItsOwnHeadingAndAStrangeOne(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            var one = book.createSheet("Lớp 12A1");
            row(one, 0, "STT", "Họ tên", "Ngày sinh", "Phái");
            row(one, 1, "1", "Lê Văn An", "5/3/2009", "Nam");
            var two = book.createSheet("Sheet2");
            row(two, 3, "Lớp", "Giới tính", "Sinh ngày", "Họ và tên");
            row(two, 4, "11.A2", "Nữ", "6/3/2010", "Lê Thị Bé");
            row(book.createSheet("Thống kê"), 0, "Khối", "Số lượng", "Tỉ lệ");
            book.createSheet("Trống");
        });

        assertThat(ListShapesTest.read("x", new byte[0])).containsExactly("refused EMPTY");
        assertThat(reading.rows())
                .extracting(row -> row.sheet() + "!" + row.row() + " " + row.schoolClass())
                .containsExactly("Lớp 12A1!2 12A1", "Sheet2!5 11A2");
        assertThat(reading.notes()).containsExactly(new Note(Note.Kind.SHEET_WITHOUT_HEADER_IGNORED, 1));
    }

    @ParameterizedTest
    @EnumSource
    void realDatesNumbersAndFormulas(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            var sheet = book.createSheet("a");
            row(sheet, 0, "STT", "Họ tên", "Ngày sinh", "Phái", "CCCD", "Lớp");
            for (int i = 1; i <= 5; i++) {
                row(sheet, i, "", "Lê Văn " + "ABCDE".charAt(i - 1), "", "Nam", "", "12A1");
                sheet.getRow(i).createCell(0).setCellValue(i);
                sheet.getRow(i).createCell(4).setCellValue(82209000000L + i);
            }
            date(book, sheet.getRow(1), "dd/mm/yyyy", LocalDate.of(2009, 3, 25));
            date(book, sheet.getRow(2), "m/d/yy", LocalDate.of(2009, 3, 25));
            date(book, sheet.getRow(3), "[$-42A]dd \"tháng\" mm \"năm\" yyyy", LocalDate.of(2009, 3, 25));
            sheet.getRow(4).createCell(2).setCellValue(39897);
            var formula = sheet.getRow(5).createCell(2);
            formula.setCellFormula("DATE(2009,3,25)");
            formula.setCellStyle(sheet.getRow(1).getCell(2).getCellStyle());
            formula.setCellValue(39897);
            var name = sheet.getRow(5).createCell(1);
            name.setCellFormula("\"Lê\"&\" Văn E\"");
            name.setCellValue("Lê Văn E");
        });

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(ListRow::birthDate).hasSize(5).containsOnly(LocalDate.of(2009, 3, 25));
        assertThat(reading.rows())
                .extracting(row -> String.valueOf(row.citizenNumber()))
                .allMatch(number -> number.contains("08220900000"));
        assertThat(reading.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.ZERO_RESTORED);
            assertThat(note.count()).isEqualTo(5);
            assertThat(note.examples())
                    .as("as the cell has it, and as it was understood")
                    .hasSize(5)
                    .allMatch(r -> r.after().equals("0" + r.before()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void errorsOfFormulasAreProblems(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            var sheet = book.createSheet("a");
            row(sheet, 0, "STT", "Họ tên", "Ngày sinh", "Phái", "CCCD", "Lớp", "Dân tộc");
            row(sheet, 1, "1", "x", "x", "x", "x", "x", "x");
            for (int column = 1; column <= 6; column++) {
                sheet.getRow(1).createCell(column).setCellErrorValue(FormulaError.NA.getCode());
            }
        });

        assertThat(Lists.codes(reading))
                .containsExactlyInAnyOrder(
                        Code.INVALID_NAME,
                        Code.INVALID_DATE,
                        Code.INVALID_SEX,
                        Code.INVALID_CITIZEN_NUMBER,
                        Code.INVALID_CLASS);
    }

    @ParameterizedTest
    @EnumSource
    void daysCountedFrom1904(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            if (book instanceof XSSFWorkbook xlsx) {
                xlsx.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            } else if (book instanceof HSSFWorkbook xls) {
                from1904(xls);
            }
            var sheet = book.createSheet("a");
            row(sheet, 0, "STT", "Họ tên", "Ngày sinh", "Phái", "Lớp");
            row(sheet, 1, "1", "Lê Văn An", "", "Nam", "12A1");
            row(sheet, 2, "2", "Lê Văn Bé", "", "Nam", "12A1");
            date(book, sheet.getRow(1), "dd/mm/yyyy", LocalDate.of(2009, 3, 25));
            sheet.getRow(1).getCell(2).setCellValue(39897 - 1462);
            sheet.getRow(2).createCell(2).setCellValue(39897 - 1462);
        });

        assertThat(reading.rows())
                .extracting(ListRow::birthDate)
                .containsExactly(LocalDate.of(2009, 3, 25), LocalDate.of(2009, 3, 25));
    }

    /** Typed day first into a spreadsheet that takes the month first: what it could turn into a date, it has turned. */
    @ParameterizedTest
    @EnumSource
    void datesThatTheSpreadsheetHasTurnedAreAskedAbout(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            var sheet = book.createSheet("a");
            row(sheet, 0, "STT", "Họ tên", "Ngày sinh", "Phái", "Lớp");
            var typed = List.of("5/3", "25/3", "6/4", "17/11", "1/12", "2/9", "7/8", "9/9");
            for (int i = 0; i < typed.size(); i++) {
                row(sheet, i + 1, String.valueOf(i + 1), "Lê Văn " + "ABCDEGHI".charAt(i), "", "Nam", "12A1");
                var parts = typed.get(i).split("/", -1);
                int first = Integer.parseInt(parts[0]);
                if (first <= 12) {
                    date(book, sheet.getRow(i + 1), "m/d/yyyy", LocalDate.of(2009, first, Integer.parseInt(parts[1])));
                } else {
                    sheet.getRow(i + 1).createCell(2).setCellValue(typed.get(i) + "/2009");
                }
            }
        });

        assertThat(reading.rows()).extracting(ListRow::row).containsExactly(3, 5, 9);
        assertThat(reading.problems()).extracting(Problem::code).containsOnly(Code.AMBIGUOUS_DATE);
        assertThat(reading.problems().getFirst().suggestion()).isEqualTo("05/03/2009");
        assertThat(reading.problems().getFirst().value()).isEqualTo("03/05/2009?");
        assertThat(RowChecker.check(reading.rawRows(), Lists.TODAY))
                .isEqualTo(new Checked(reading.rows(), reading.problems()));
    }

    @ParameterizedTest
    @EnumSource
    void oldLettersInOneSheetAndNewOnesInTheOther(Kind kind) throws IOException {
        var reading = read(kind, book -> {
            var old = book.createSheet("12A1");
            row(old, 0, "STT", "Hoï vaø teân", "Ngaøy sinh", "Giôùi tính");
            row(old, 1, "1", "NGUYEÃN THÒ MYÕ HAÏNH", "5/3/2009", "Nöõ");
            row(old, 2, "2", "Traàn Quoác Nghóa", "5/3/2009", "Nam");
            row(old, 3, "3", "Leâ Vaên An", "5/3/2009", "Nam");
            var abc = book.createSheet("12A2");
            row(abc, 0, "STT", "Hä vµ tªn", "Ngµy sinh", "Giíi tÝnh");
            row(abc, 1, "1", "NguyÔn ThÞ Mü H¹nh", "5/3/2010", "N÷");
            row(abc, 2, "2", "TrÇn Quèc NghÜa", "5/3/2010", "Nam");
            var plain = book.createSheet("12A3");
            row(plain, 0, "STT", "Họ và tên", "Ngày sinh", "Giới tính");
            row(plain, 1, "1", "Hà Lan Trà", "5/3/2009", "Nữ");
        });

        assertThat(reading.rows())
                .extracting(row -> row.name().full())
                .containsExactly(
                        "Nguyễn Thị Mỹ Hạnh",
                        "Trần Quốc Nghĩa",
                        "Lê Văn An",
                        "Nguyễn Thị Mỹ Hạnh",
                        "Trần Quốc Nghĩa",
                        "Hà Lan Trà");
    }

    private static void from1904(HSSFWorkbook book) {
        var records = Stream.of(book)
                .map(HSSFWorkbook::getInternalWorkbook)
                .flatMap(workbook -> workbook.getRecords().stream())
                .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast);
        records.forEach(record -> record.setWindowing((short) 1));
    }

    private static void date(Workbook book, Row row, String format, LocalDate date) {
        var cell = row.createCell(2);
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(date);
    }

    private static void row(Sheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    private static ListReading read(Kind kind, Consumer<Workbook> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Workbook book = kind == Kind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
            fill.accept(book);
            book.write(out);
        }
        return ListReader.read(kind == Kind.XLSX ? "a.xlsx" : "a.xls", out.toByteArray(), Lists.TODAY);
    }
}
