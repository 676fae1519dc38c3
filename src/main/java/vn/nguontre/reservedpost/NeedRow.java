package vn.nguontre.reservedpost;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.DegreeLevel;

/**
 * A ward's proposal with where it stands.
 *
 * @param majors with their codes, separated by semicolons
 * @param actorName who acted last
 * @param remark the committee's words, null while undecided
 * @param postId the post entered because of it
 */
public record NeedRow(
        UUID id,
        int version,
        String unitName,
        int fromYear,
        String agency,
        String title,
        String majors,
        DegreeLevel degreeLevel,
        int places,
        String why,
        NeedStatus status,
        Instant proposedAt,
        String proposedBy,
        String actorName,
        Instant actedAt,
        @Nullable String remark,
        @Nullable UUID postId) {
    public boolean isOpen() {
        return status == NeedStatus.PROPOSED;
    }

    /** Accepted, but no post was entered yet. */
    public boolean waitsForPost() {
        return status == NeedStatus.ACCEPTED && postId == null;
    }
}
