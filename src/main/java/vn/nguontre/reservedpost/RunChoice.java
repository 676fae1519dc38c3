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
import vn.nguontre.people.DegreeLevel;

/**
 * What became of one choice of a candidate in a run, and what counted: kept as it stood on that day.
 *
 * @param postRank the place in the order of the post, from 1; 0 when not in it
 * @param places the free places of the post at that time
 * @param obstacle why not in the order
 * @param decidedBy by what the last who got a place stands before this candidate
 * @param degreeLevel null in runs of before it was kept
 * @param studyProven whether branch or ward had verified the study; null in runs of before it was kept
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
        @Enumerated(EnumType.STRING) @Nullable DegreeLevel degreeLevel,
        @Enumerated(EnumType.STRING) @Nullable DegreeGrade degreeGrade,
        @Nullable LocalDate graduatesOn,
        @Nullable Boolean studyProven,
        Instant statedAt,
        @Embedded Points points) {
    /** The same choice with other facts; where it stands is not computed. */
    RunChoice with(@Nullable Fit judged, @Nullable DegreeGrade grade, Points earned) {
        return copy(judged, degreeLevel, grade, graduatesOn, earned);
    }

    RunChoice with(DegreeLevel level) {
        return copy(fit, level, degreeGrade, graduatesOn, points);
    }

    RunChoice with(LocalDate graduation) {
        return copy(fit, degreeLevel, degreeGrade, graduation, points);
    }

    private RunChoice copy(
            @Nullable Fit judged,
            @Nullable DegreeLevel level,
            @Nullable DegreeGrade grade,
            @Nullable LocalDate graduation,
            Points earned) {
        return new RunChoice(
                postId,
                verdict,
                postRank,
                places,
                obstacle,
                decidedBy,
                judged,
                level,
                grade,
                graduation,
                studyProven,
                statedAt,
                earned);
    }
}
