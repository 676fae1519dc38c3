package vn.nguontre.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact in the log.
 *
 * @param note one line; the young person does not see it
 */
public record ContactRow(
        LocalDate date, ContactKind kind, @Nullable String note, String actorName, String unitName) {
    ContactRow withoutNote() {
        return new ContactRow(date, kind, null, actorName, unitName);
    }
}
