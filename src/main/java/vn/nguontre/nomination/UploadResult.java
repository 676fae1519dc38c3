package vn.nguontre.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What confirming did.
 *
 * @param listId the list, null when nobody was taken
 * @param created people with a new file
 * @param recognised people who had one
 * @param skipped rows that brought nobody
 */
public record UploadResult(@Nullable UUID listId, int created, int recognised, int skipped) {
    public int nominated() {
        return created + recognised;
    }
}
