package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.nguontre.shared.Sex;

/**
 * The lists of shapes.txt, each as every kind of file, are read as a careful person reads them; so are the workbooks of
 * workbooks.txt, with several sheets, cells that reach over others, and hidden sheets.
 */
class ListShapesTest {
    private static final String SHEET = "@sheet ";
    private static final String MERGE = "@merge ";

    private record Sheet(String name, List<List<String>> cells, List<String> marks) {}

    private record Shape(String name, List<Sheet> sheets, List<String> expected) {
        List<List<String>> cells() {
            return sheets.getFirst().cells;
        }
    }

    @TestFactory
    Stream<DynamicNode> everyShapeInEveryKindOfFile() throws IOException {
        return shapes("shapes.txt")
                .map(shape -> dynamicContainer(
                        shape.name,
                        Stream.of(
                                dynamicTest("commas", () -> check(shape, "a.csv", csv(shape, ','))),
                                dynamicTest("semicolons", () -> check(shape, "a.csv", csv(shape, ';'))),
                                dynamicTest("tabs", () -> check(shape, "a.csv", csv(shape, '\t'))),
                                dynamicTest("strokes", () -> check(shape, "a.csv", csv(shape, '|'))),
                                dynamicTest("xlsx", () -> check(shape, "a.xlsx", xlsx(shape))),
                                dynamicTest("xls", () -> check(shape, "a.xls", book(shape, new HSSFWorkbook()))))));
    }

    @TestFactory
    Stream<DynamicNode> everyWorkbook() throws IOException {
        return shapes("workbooks.txt")
                .map(shape -> dynamicContainer(
                        shape.name,
                        Stream.of(
                                dynamicTest("xlsx", () -> check(shape, "a.xlsx", book(shape, new XSSFWorkbook()))),
                                dynamicTest("xls", () -> check(shape, "a.xls", book(shape, new HSSFWorkbook()))))));
    }

    private static void check(Shape shape, String file, byte[] content) {
        boolean several = shape.sheets.size() > 1;
        assertThat(read(file, content, several)).containsExactlyElementsOf(shape.expected);
    }

    static List<String> read(String file, byte[] content) {
        return read(file, content, false);
    }

    /** What was read, by row; where there are several sheets, by sheet first. */
    private static List<String> read(String file, byte[] content, boolean several) {
        try {
            var reading = ListReader.read(file, content, Lists.TODAY);
            var sheets =
                    reading.rawRows().stream().map(RawRow::sheet).distinct().toList();
            return sheets.stream()
                    .flatMap(sheet -> Stream.concat(
                                    reading.rows().stream()
                                            .filter(row -> row.sheet().equals(sheet))
                                            .map(ListShapesTest::text),
                                    reading.problems().stream()
                                            .filter(problem -> problem.sheet().equals(sheet))
                                            .map(problem -> problem.row() + " " + problem.code()))
                            .sorted((a, b) -> row(a) == row(b) ? a.compareTo(b) : row(a) - row(b))
                            .map(text -> several ? sheet + "!" + text : text))
                    .toList();
        } catch (UnreadableList refusal) {
            return List.of("refused " + refusal.reason());
        }
    }

    private static int row(String text) {
        return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }

    private static String text(ListRow row) {
        var number = row.citizenNumber();
        return String.join(
                " ",
                String.valueOf(row.row()),
                row.name().full(),
                row.birthDate().toString(),
                row.sex() == Sex.FEMALE ? "F" : "M",
                number == null ? "-" : number.value(),
                row.schoolClass());
    }

    private static Stream<Shape> shapes(String file) throws IOException {
        try (var in = Objects.requireNonNull(ListShapesTest.class.getResourceAsStream("/lists/" + file))) {
            var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(ListShapesTest::shape).toList().stream();
        }
    }

    private static Shape shape(String text) {
        var name = text.lines().findFirst().orElse("");
        var parts = text.substring(name.length() + 1).split("(?m)^---\n", -1);
        var sheets = new ArrayList<Sheet>();
        for (var line : parts[0].lines().toList()) {
            if (line.startsWith(SHEET)) {
                sheets.add(new Sheet(line.substring(SHEET.length()), new ArrayList<>(), new ArrayList<>()));
                continue;
            }
            if (sheets.isEmpty()) {
                sheets.add(new Sheet("Danh sách", new ArrayList<>(), new ArrayList<>()));
            }
            if (line.startsWith("@")) {
                sheets.getLast().marks.add(line);
            } else {
                sheets.getLast().cells.add(List.of(line.replace("\\n", "\n").split("\\|", -1)));
            }
        }
        return new Shape(
                name, sheets, parts[1].lines().filter(line -> !line.isBlank()).toList());
    }

    private static byte[] csv(Shape shape, char separator) {
        return shape.cells().stream()
                .map(line -> line.stream()
                        .map(cell -> cell.indexOf(separator) < 0 && cell.indexOf('\n') < 0 ? cell : '"' + cell + '"')
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(Shape shape) throws IOException {
        return Lists.xlsxBytes(book -> {
            var sheet = book.newWorksheet("Danh sách");
            for (int row = 0; row < shape.cells().size(); row++) {
                Lists.row(sheet, row, shape.cells().get(row).toArray(String[]::new));
            }
        });
    }

    private static byte[] book(Shape shape, Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = workbook) {
            for (var sheet : shape.sheets) {
                fill(book.createSheet(sheet.name), sheet);
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void fill(org.apache.poi.ss.usermodel.Sheet filled, Sheet sheet) {
        for (int row = 0; row < sheet.cells.size(); row++) {
            var line = filled.createRow(row);
            for (int column = 0; column < sheet.cells.get(row).size(); column++) {
                if (!sheet.cells.get(row).get(column).isEmpty()) {
                    line.createCell(column).setCellValue(sheet.cells.get(row).get(column));
                }
            }
        }
        for (var mark : sheet.marks) {
            if (mark.startsWith(MERGE)) {
                Arrays.stream(mark.substring(MERGE.length()).split(" ", -1))
                        .forEach(range -> filled.addMergedRegion(CellRangeAddress.valueOf(range)));
            } else {
                filled.getWorkbook()
                        .setSheetVisibility(
                                filled.getWorkbook().getSheetIndex(filled),
                                mark.equals("@hide very") ? SheetVisibility.VERY_HIDDEN : SheetVisibility.HIDDEN);
            }
        }
    }
}
