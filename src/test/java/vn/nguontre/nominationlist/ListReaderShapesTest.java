package vn.nguontre.nominationlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguontre.shared.Sex;

/** The shapes real lists have beyond the samples. */
class ListReaderShapesTest {
    @Test
    void threeColumnsMakeABirthDate() {
        var reading = Lists.csv("TT,Họ tên,Ngày sinh,,,Phái,Lớp\n,,Ngày,Tháng,Năm,,\n1,Lê Văn An,5,3,2009,nam,12A1\n");

        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.birthDate()).isEqualTo(LocalDate.of(2009, 3, 5));
            assertThat(row.citizenNumber()).isNull();
        });
    }

    @Test
    void crossesTellTheSex() {
        var reading = Lists.csv("TT,Họ tên,Nữ,Năm sinh,Lớp\n1,Lê Văn An,,5/3/2009,12A1\n2,Lê Thị Bé,x,6/3/2009,12A1\n");

        assertThat(reading.rows()).extracting(ListRow::sex).containsExactly(Sex.MALE, Sex.FEMALE);
    }

    @Test
    void aFirstRowThatOnlyLooksLikeHeadingsIsAPerson() {
        var reading = Lists.csv("Họ và tên,Giới tính,Lớp,Ngày sinh\nLê Văn An,Nam,12A1,\n");

        assertThat(Lists.codes(reading)).containsExactly(Code.MISSING_BIRTH_DATE);
    }

    @Test
    void aCountedNameIsAPersonEvenBelowATotalAndASignatureIsNot() {
        var reading = Lists.csv("TT,Họ tên,Ngày sinh,Phái,Lớp\n"
                + "1,Lê Văn An,5/3/2009,Nam,12A1\n"
                + "Cộng: 1 em,,,,\n"
                + "2,Kỳ Công Bằng,,,12A2\n"
                + ",,,\"Đốc Binh Kiều, ngày 2 tháng 11 năm 2026\",\n"
                + ",BÍ THƯ,,,\n"
                + ",Trần Thị Chi,,,\n");

        assertThat(reading.rawRows()).extracting(RawRow::row).containsExactly(2, 4);
        assertThat(reading.notes()).containsExactly(new Note(Note.Kind.ROW_SKIPPED, 4));
    }

    @Test
    void oneHeadingOverTwoNameColumns() {
        var reading = Lists.csv("TT,Họ và tên,,Ngày sinh,Giới tính,Lớp\n1,Lê Văn,An,5/3/2009,Nam,12A1\n");

        assertThat(reading.rows()).extracting(row -> row.name().full()).containsExactly("Lê Văn An");
    }

    @Test
    void sheetsAreClassesAndHiddenOnesAreLeftOut() throws IOException {
        var reading = Lists.xlsx(book -> {
            for (var name : List.of("12A1", "12A2", "11A9")) {
                var sheet = book.newWorksheet(name);
                Lists.row(sheet, 0, "STT", "Họ và tên", "Ngày sinh", "Giới tính");
                Lists.row(sheet, 1, "1", "Lê Văn " + name.replaceAll("\\d", ""), "", "Nam");
                sheet.value(1, 2, LocalDateTime.of(2009, 3, name.equals("12A1") ? 5 : 6, 0, 0));
                sheet.style(1, 2).format("dd/MM/yyyy hh:mm").set();
                if (name.equals("11A9")) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
            }
        });

        assertThat(reading.rows()).extracting(ListRow::schoolClass).containsExactly("12A1", "12A2");
        assertThat(reading.rows().getFirst().birthDate()).isEqualTo(LocalDate.of(2009, 3, 5));
        assertThat(reading.notes()).containsExactly(new Note(Note.Kind.HIDDEN_SHEET_IGNORED, 1));
    }

    @Test
    void repairsVniLetters() {
        var reading = Lists.csv("STT,Hoï vaø teân,Ngaøy sinh,Phaùi,Lôùp\n1,Nguyeãn Thò Hoàng,5/3/2009,Nöõ,12A1\n"
                + "2,Ñaëng Vaên Höõu,6/3/2009,Nam,12A1\n");

        assertThat(reading.rows())
                .extracting(row -> row.name().full())
                .containsExactly("Nguyễn Thị Hồng", "Đặng Văn Hữu");
        assertThat(reading.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.LETTERS_REPAIRED_VNI);
            assertThat(note.count()).isEqualTo(7);
            assertThat(note.examples())
                    .as("a few of them, so that the sender sees what became of the letters")
                    .contains(
                            new Note.Repair("Nguyeãn Thò Hoàng", "Nguyễn Thị Hồng"),
                            new Note.Repair("Ñaëng Vaên Höõu", "Đặng Văn Hữu"))
                    .extracting(Note.Repair::after)
                    .doesNotContain("Họ và tên");
        });
    }

    @Test
    void leavesRealLettersAlone() {
        var reading = Lists.csv(Lists.HEADER + "1,Trà Hoàng Hoà,05/03/2009,Nữ,082309000001,12A1\n");

        assertThat(reading.rows()).extracting(row -> row.name().full()).containsExactly("Trà Hoàng Hoà");
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void tellsHowColumnsWereTaken() {
        var reading =
                Lists.csv("STT,Họ và tên,Họ tên cha,Ngày sinh,Phái,Lớp\n1,Lê Văn An,Lê Văn B,5/3/2009,Nam,12A1\n");

        assertThat(reading.columns())
                .extracting(MatchedColumn::field)
                .containsExactly(Field.ORDINAL, Field.FULL_NAME, null, Field.BIRTH_DATE, Field.SEX, Field.SCHOOL_CLASS);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'Ấp 1', 'xã Tân Phú', 'Ấp 1, xã Tân Phú'",
                "'', 'xã Tân Phú', 'xã Tân Phú'",
                "'Ấp 1, Xã Tân Phú', 'xã Tân Phú', 'Ấp 1, Xã Tân Phú'",
                "'Ấp 1', '', 'Ấp 1'",
                "'', '', -"
            })
    void aWardInAColumnOfItsOwnBelongsToTheAddress(String address, String ward, @Nullable String whole) {
        var reading = Lists.csv("STT,Họ và tên,Ngày sinh,Phái,Lớp,Địa chỉ,\"Phường, xã\"\n"
                + "1,Lê Văn An,5/3/2009,Nam,12A1,\"%s\",%s\n".formatted(address, ward));
        assertThat(reading.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.extras().address()).isEqualTo(whole));
        var alone = Lists.csv(
                "STT,Họ và tên,Ngày sinh,Phái,Lớp,Xã/Phường\n1,Lê Văn An,5/3/2009,Nam,12A1,%s\n".formatted(ward));
        assertThat(alone.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.extras().address()).isEqualTo(ward.isEmpty() ? null : ward));
    }

    @Test
    void theTemplateIsReadBack() throws IOException {
        var out = new ByteArrayOutputStream();

        ListTemplate.write(out, "THPT Tú Kiệt", List.of("12A1", "12A2"), List.of("phường Cai Lậy", "xã Tân Phú"));
        var reading = ListReader.read("mau.xlsx", out.toByteArray(), Lists.TODAY);

        assertThat(reading.rawRows()).isEmpty();
        assertThat(reading.columns()).hasSize(15).noneMatch(column -> column.field() == null);
        assertThat(reading.notes()).containsExactly(new Note(Note.Kind.ROW_SKIPPED, 1));
    }
}
