package vn.nguontre.reservedpost;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.StudyDraft;

/**
 * What counts of a person for one post.
 *
 * @param study null while not stated
 * @param fit null while not judged
 * @param statedAt when the interest in this post was first stated
 * @param member whether the person was admitted to the Party
 * @param offerEnded whether an offer of this post has already come to nothing
 */
record Applicant(
        UUID personId,
        @Nullable StudyDraft study,
        @Nullable Fit fit,
        Instant statedAt,
        boolean member,
        boolean offerEnded) {}
