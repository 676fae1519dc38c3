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
 * @param offerEnded whether an offer of this post has already come to nothing
 */
record Applicant(
        UUID personId, @Nullable StudyDraft study, @Nullable Fit fit, Instant statedAt, boolean offerEnded) {}
