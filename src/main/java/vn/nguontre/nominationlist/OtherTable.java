package vn.nguontre.nominationlist;

import java.util.EnumSet;
import java.util.Set;

/** A table of something else below or beside a list, such as numbers by class: its rows are no people. */
final class OtherTable {
    private static final Set<Field> HEADINGS = EnumSet.of(
            Field.ORDINAL,
            Field.GRADE,
            Field.SCHOOL_CLASS,
            Field.SEX,
            Field.CITIZEN_NUMBER,
            Field.BIRTH_DATE,
            Field.ETHNICITY,
            Field.LEARNING_RESULT,
            Field.CONDUCT_RESULT,
            Field.POSITION,
            Field.ADDRESS,
            Field.PHONE,
            Field.NOTE);

    private OtherTable() {}

    /** Whether a line heads columns, one of them at least another than the list has there. */
    static boolean begins(Line line, Layout layout) {
        int headings = 0;
        boolean different = false;
        for (int column = 0; column < line.cells().size(); column++) {
            var said = HeaderWords.field(line.cell(column));
            if (said != null && HEADINGS.contains(said)) {
                headings++;
                different |= layout.fields().get(column) != said;
            }
        }
        return different && headings > 1;
    }
}
