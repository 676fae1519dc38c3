package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.allocation.Reason;
import vn.nguontre.people.DegreeGrade;

/**
 * One choice of a candidate and what became of it.
 *
 * @param rank the place in the order of the post, from 1; 0 when not in it
 * @param obstacle why not in the order
 * @param studyProven whether branch or ward had verified the study; null where it was not kept
 * @param decidedBy by what the last who got a place stands before the candidate
 */
public record ChoiceRow(
        UUID postId,
        String postTitle,
        Reason.Verdict verdict,
        int rank,
        int places,
        @Nullable Obstacle obstacle,
        @Nullable Criterion decidedBy,
        @Nullable Fit fit,
        @Nullable DegreeGrade degreeGrade,
        @Nullable LocalDate graduatesOn,
        @Nullable Boolean studyProven,
        Instant statedAt,
        Points points) {
    ChoiceRow withDecidedBy(@Nullable Criterion criterion) {
        return new ChoiceRow(
                postId,
                postTitle,
                verdict,
                rank,
                places,
                obstacle,
                criterion,
                fit,
                degreeGrade,
                graduatesOn,
                studyProven,
                statedAt,
                points);
    }
}
