package vn.nguontre.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the nominees are narrowed to; a name is found with and without accents. */
public record NomineeFilter(
        String text,
        @Nullable UUID roundId,
        @Nullable UUID schoolId,
        @Nullable UUID listId,
        @Nullable NomineeStatus status) {
    public static final NomineeFilter NONE = new NomineeFilter("", null, null, null, null);

    public NomineeFilter withStatus(@Nullable NomineeStatus other) {
        return new NomineeFilter(text, roundId, schoolId, listId, other);
    }

    public NomineeFilter withText(String other) {
        return new NomineeFilter(other, roundId, schoolId, listId, status);
    }
}
