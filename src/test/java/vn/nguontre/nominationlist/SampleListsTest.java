package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguontre.shared.Sex;

/** The lists schools send are read as a careful person reads them. */
class SampleListsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc-binh-kieu-clean.xlsx",
                "tu-kiet-messy.xlsx",
                "le-van-pham-split-names.csv",
                "tu-kiet-tcvn3.xls"
            })
    void readsAsExpected(String file) throws IOException {
        var expected = JsonMapper.shared().readTree(bytes(file.replaceFirst("\\.[a-z]+$", ".expected.json")));

        var reading = ListReader.read(file, bytes(file), TODAY);

        assertThat(reading.rows().stream().map(SampleListsTest::text))
                .containsExactlyElementsOf(texts(expected.get("rows")));
        assertThat(reading.problems().stream().map(problem -> problem.row() + " " + problem.code()))
                .containsExactlyInAnyOrderElementsOf(texts(expected.get("problems")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tu-kiet-messy.xlsx", "tu-kiet-tcvn3.xls"})
    void checkingTheRawRowsAgainGivesTheSame(String file) throws IOException {
        var reading = ListReader.read(file, bytes(file), TODAY);

        var again = RowChecker.check(reading.rawRows(), TODAY);

        assertThat(again).isEqualTo(new Checked(reading.rows(), reading.problems()));
    }

    static byte[] bytes(String file) throws IOException {
        try (var in = Objects.requireNonNull(SampleListsTest.class.getResourceAsStream("/samples/" + file))) {
            return in.readAllBytes();
        }
    }

    private static List<String> texts(JsonNode rows) {
        return rows.valueStream()
                .map(row -> String.join(
                        " ", row.valueStream().map(JsonNode::asString).toList()))
                .toList();
    }

    private static String text(ListRow row) {
        return String.join(
                " ",
                String.valueOf(row.row()),
                row.name().full(),
                row.birthDate().toString(),
                row.sex() == Sex.FEMALE ? "F" : "M",
                Objects.requireNonNull(row.citizenNumber()).value(),
                row.schoolClass());
    }
}
