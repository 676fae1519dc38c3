package vn.nguontre.nominationlist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.Sex;

/**
 * A person ready to be taken over.
 *
 * @param row as the spreadsheet counts, from 1
 * @param citizenNumber null only when the list has no column for it
 * @param schoolClass in one spelling, such as 12A1
 */
public record ListRow(
        int row,
        String sheet,
        PersonName name,
        LocalDate birthDate,
        Sex sex,
        @Nullable CitizenNumber citizenNumber,
        String schoolClass,
        Extras extras) {
    public RowPlace place() {
        return new RowPlace(sheet, row);
    }
}
