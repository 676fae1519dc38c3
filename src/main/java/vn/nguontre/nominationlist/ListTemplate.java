package vn.nguontre.nominationlist;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the list a school may fill in; {@link ListReader} reads it back and skips the example row. */
public final class ListTemplate {
    private static final int HEADER = 3;
    private static final int EXAMPLE = HEADER + 1;
    private static final int LAST = 1000;
    private static final int BIRTH_DATE = 2;
    private static final int SEX = 3;
    private static final int NUMBER = 4;
    private static final int CLASS = 5;
    private static final List<String> HEADINGS = List.of(
            "STT",
            "Họ và tên",
            "Ngày sinh",
            "Giới tính",
            "Số định danh cá nhân",
            "Lớp",
            "Dân tộc",
            "Kết quả học tập",
            "Kết quả rèn luyện",
            "Thành tích",
            "Chức vụ",
            "Địa chỉ thường trú",
            "Phường, xã thường trú",
            "Số điện thoại",
            "Ghi chú");

    private static final int WARD = HEADINGS.indexOf("Phường, xã thường trú");

    private ListTemplate() {}

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @param classes offered for choice in the class column; may be empty
     * @param wards offered in the column of the ward, where another one may be written too; may be empty
     */
    public static void write(OutputStream out, String schoolName, List<String> classes, List<String> wards)
            throws IOException {
        var workbook = new Workbook(out, "NguonTre", "1.0");
        var list = workbook.newWorksheet("Danh sách");
        var choices = workbook.newWorksheet("Danh mục");
        writeTitle(list, schoolName);
        writeColumns(list);
        writeExample(list, classes.isEmpty() ? "12A1" : classes.getFirst());
        writeChoices(list, choices, classes);
        writeWards(list, workbook.newWorksheet("Phường xã"), wards);
        workbook.finish();
    }

    private static void writeTitle(Worksheet list, String schoolName) {
        list.value(0, 0, schoolName);
        list.value(1, 0, "DANH SÁCH ĐOÀN VIÊN ƯU TÚ GIỚI THIỆU");
        list.range(0, 0, 1, 0).style().bold().set();
    }

    private static void writeColumns(Worksheet list) {
        for (int column = 0; column < HEADINGS.size(); column++) {
            list.value(HEADER, column, HEADINGS.get(column));
            list.width(column, column == 1 ? 28 : 16);
        }
        list.range(HEADER, 0, HEADER, HEADINGS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        for (int column : List.of(BIRTH_DATE, NUMBER, CLASS, HEADINGS.indexOf("Số điện thoại"))) {
            list.range(EXAMPLE, column, LAST, column).style().format("@").set();
        }
        list.freezePane(0, EXAMPLE);
    }

    private static void writeExample(Worksheet list, String schoolClass) {
        var example = List.of(
                "Ví dụ", "Nguyễn Thị Mẫu", "15/03/2009", "Nữ", "082309000001", schoolClass, "Kinh", "Tốt", "Tốt");
        for (int column = 0; column < example.size(); column++) {
            list.value(EXAMPLE, column, example.get(column));
        }
        list.range(EXAMPLE, 0, EXAMPLE, HEADINGS.size() - 1)
                .style()
                .italic()
                .fontColor("808080")
                .set();
        for (int column : List.of(BIRTH_DATE, NUMBER, CLASS)) {
            list.style(EXAMPLE, column).italic().fontColor("808080").format("@").set();
        }
    }

    private static void writeChoices(Worksheet list, Worksheet choices, List<String> classes) {
        choices.value(0, 0, "Các lớp");
        for (int i = 0; i < classes.size(); i++) {
            choices.value(i + 1, 0, classes.get(i));
        }
        choices.value(0, 1, "Giới");
        choices.value(1, 1, "Nam");
        choices.value(2, 1, "Nữ");
        list.range(EXAMPLE, SEX, LAST, SEX).validateWithList(choices.range(1, 1, 2, 1));
        if (!classes.isEmpty()) {
            list.range(EXAMPLE, CLASS, LAST, CLASS).validateWithList(choices.range(1, 0, classes.size(), 0));
        }
    }

    /** Somebody may live in a ward outside the scheme: another text is let in. */
    private static void writeWards(Worksheet list, Worksheet choices, List<String> wards) {
        choices.value(0, 0, "Các phường, xã");
        for (int i = 0; i < wards.size(); i++) {
            choices.value(i + 1, 0, wards.get(i));
        }
        if (!wards.isEmpty()) {
            list.range(EXAMPLE, WARD, LAST, WARD)
                    .validateWithList(choices.range(1, 0, wards.size(), 0))
                    .showErrorMessage(false);
        }
    }
}
