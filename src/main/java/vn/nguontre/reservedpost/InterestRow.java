package vn.nguontre.reservedpost;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person would take.
 *
 * @param fit null while nobody has judged it
 */
public record InterestRow(
        UUID postId,
        int year,
        String agency,
        String title,
        PostStatus postStatus,
        int preference,
        Instant statedAt,
        @Nullable Fit fit,
        @Nullable String fitReason) {}
