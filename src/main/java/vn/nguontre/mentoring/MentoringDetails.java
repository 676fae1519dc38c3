package vn.nguontre.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tie to one person.
 *
 * @param keeper the keeper of today
 * @param formerKeepers latest first
 * @param contacts latest first
 * @param nextContact null as long as there is neither keeper nor contact
 */
public record MentoringDetails(
        UUID personId,
        @Nullable KeeperRow keeper,
        List<KeeperRow> formerKeepers,
        List<ContactRow> contacts,
        @Nullable LocalDate nextContact,
        @Nullable Silence silence,
        boolean mayAssign,
        boolean mayLog) {
    public @Nullable LocalDate lastContact() {
        return contacts.isEmpty() ? null : contacts.getFirst().date();
    }
}
