package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.nguontre.shared.Sex;

/** The lists of shapes.txt, each as every kind of file, are read as a careful person reads them. */
class ListShapesTest {
    private record Shape(String name, List<List<String>> cells, List<String> expected) {}

    @TestFactory
    Stream<DynamicNode> everyShapeInEveryKindOfFile() throws IOException {
        return shapes().map(shape -> dynamicContainer(
                shape.name,
                Stream.of(
                        dynamicTest("commas", () -> check(shape, "a.csv", csv(shape, ','))),
                        dynamicTest("semicolons", () -> check(shape, "a.csv", csv(shape, ';'))),
                        dynamicTest("tabs", () -> check(shape, "a.csv", csv(shape, '\t'))),
                        dynamicTest("strokes", () -> check(shape, "a.csv", csv(shape, '|'))),
                        dynamicTest("xlsx", () -> check(shape, "a.xlsx", xlsx(shape))),
                        dynamicTest("xls", () -> check(shape, "a.xls", xls(shape))))));
    }

    private static void check(Shape shape, String file, byte[] content) {
        assertThat(read(file, content)).containsExactlyElementsOf(shape.expected);
    }

    static List<String> read(String file, byte[] content) {
        try {
            var reading = ListReader.read(file, content, Lists.TODAY);
            return Stream.concat(
                            reading.rows().stream().map(ListShapesTest::text),
                            reading.problems().stream().map(problem -> problem.row() + " " + problem.code()))
                    .sorted((a, b) -> row(a) == row(b) ? a.compareTo(b) : row(a) - row(b))
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

    private static Stream<Shape> shapes() throws IOException {
        try (var in = Objects.requireNonNull(ListShapesTest.class.getResourceAsStream("/lists/shapes.txt"))) {
            var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(ListShapesTest::shape).toList().stream();
        }
    }

    private static Shape shape(String text) {
        var name = text.lines().findFirst().orElse("");
        var parts = text.substring(name.length() + 1).split("(?m)^---\n", -1);
        var cells = parts[0].lines().map(line -> List.of(line.split("\\|", -1))).toList();
        return new Shape(
                name, cells, parts[1].lines().filter(line -> !line.isBlank()).toList());
    }

    private static byte[] csv(Shape shape, char separator) {
        return shape.cells.stream()
                .map(line -> line.stream()
                        .map(cell -> cell.indexOf(separator) < 0 ? cell : '"' + cell + '"')
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(Shape shape) throws IOException {
        return Lists.xlsxBytes(book -> {
            var sheet = book.newWorksheet("Danh sách");
            for (int row = 0; row < shape.cells.size(); row++) {
                Lists.row(sheet, row, shape.cells.get(row).toArray(String[]::new));
            }
        });
    }

    private static byte[] xls(Shape shape) {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("Danh sách");
            for (int row = 0; row < shape.cells.size(); row++) {
                var cells = new ArrayList<>(shape.cells.get(row));
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                        line.createCell(column).setCellValue(cells.get(column));
                    }
                }
            }
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
