package vn.nguontre.commands;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.ListReading;
import vn.nguontre.nominationlist.ListRow;
import vn.nguontre.nominationlist.MatchedColumn;
import vn.nguontre.nominationlist.Note;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.shared.Sex;

/** A reading in sentences: how the columns were taken, the notes, the rows, then every problem with its remedy. */
final class CheckListReport {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final CheckListTexts texts;

    CheckListReport(CheckListTexts texts) {
        this.texts = texts;
    }

    String of(ListReading reading) {
        long faulty = reading.problems().stream()
                .map(problem -> problem.sheet() + "!" + problem.row())
                .distinct()
                .count();
        return Stream.of(
                        Stream.of(texts.text(
                                "commands.check-list.sum", reading.rows().size(), faulty)),
                        reading.columns().stream()
                                .filter(column -> column.field() != null && column.field() != Field.ORDINAL)
                                .map(this::column),
                        reading.notes().stream().map(this::note),
                        Stream.of(""),
                        reading.rows().stream().map(this::row),
                        Stream.of(""),
                        reading.problems().stream().map(this::problem))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String column(MatchedColumn column) {
        var field = column.field();
        return texts.text(
                "commands.check-list.column",
                column.sheet().isEmpty() ? column.column() : column.sheet() + "!" + column.column(),
                column.header(),
                field == null ? "" : texts.field(field));
    }

    private String note(Note note) {
        return Stream.concat(
                        Stream.of(texts.note(note)), note.examples().stream().map(texts::example))
                .collect(Collectors.joining("\n    "));
    }

    private String row(ListRow row) {
        var number = row.citizenNumber();
        return String.join(
                "  ",
                place(row.sheet(), row.row()),
                row.name().full(),
                DATE.format(row.birthDate()),
                texts.text("commands.check-list.sex." + (row.sex() == Sex.FEMALE ? "F" : "M")),
                number == null ? "-" : number.value(),
                row.schoolClass());
    }

    private String problem(Problem problem) {
        var suggestion = problem.suggestion();
        return place(problem.sheet(), problem.row()) + ", "
                + texts.field(problem.column()) + ": "
                + texts.problem(problem) + " "
                + (suggestion == null ? texts.fix(problem) : texts.text("commands.check-list.suggestion", suggestion))
                + " [" + problem.code() + "]";
    }

    private String place(String sheet, int row) {
        return sheet.isEmpty()
                ? texts.text("commands.check-list.row", String.valueOf(row))
                : texts.text("commands.check-list.row-of-sheet", String.valueOf(row), sheet);
    }
}
