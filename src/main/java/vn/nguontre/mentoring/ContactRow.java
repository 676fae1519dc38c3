package vn.nguontre.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact in the log.
 *
 * @param note one line; the young person does not see it
 * @param own noted by the reader, who may put it right or take it out
 */
public record ContactRow(
        UUID id,
        int version,
        LocalDate date,
        ContactKind kind,
        @Nullable String note,
        String actorName,
        String unitName,
        boolean own) {
    ContactRow withoutNote() {
        return new ContactRow(id, version, date, kind, null, actorName, unitName, false);
    }

    /** As it can be put right. */
    public ContactNote said() {
        return new ContactNote(date, kind, note == null ? "" : note);
    }
}
