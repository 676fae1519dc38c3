package vn.nguontre.reservedpost;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.allocation.Reason;
import vn.nguontre.people.DegreeGrade;

/**
 * What became of one choice of a candidate in a run, and what counted: kept as it stood on that day.
 *
 * @param postRank the place in the order of the post, from 1; 0 when not in it
 * @param places the free places of the post at that time
 * @param obstacle why not in the order
 * @param decidedBy by what the last who got a place stands before this candidate
 */
@Embeddable
record RunChoice(
        UUID postId,
        @Enumerated(EnumType.STRING) Reason.Verdict verdict,
        int postRank,
        int places,
        @Enumerated(EnumType.STRING) @Nullable Obstacle obstacle,
        @Enumerated(EnumType.STRING) @Nullable Criterion decidedBy,
        @Enumerated(EnumType.STRING) @Nullable Fit fit,
        @Enumerated(EnumType.STRING) @Nullable DegreeGrade degreeGrade,
        @Nullable LocalDate graduatesOn,
        Instant statedAt,
        @Embedded Points points) {
    /** The same choice with other facts; where it stands is not computed. */
    RunChoice with(@Nullable Fit judged, @Nullable DegreeGrade grade, Points earned) {
        return new RunChoice(
                postId, verdict, postRank, places, obstacle, decidedBy, judged, grade, graduatesOn, statedAt, earned);
    }
}
