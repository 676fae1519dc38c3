package vn.nguontre.reservedpost;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.shared.RuleViolation;

/**
 * A fact as it should have counted; each kind fills its own fields and no others.
 *
 * @param postId for which post the fit was misjudged
 */
public record FactDraft(
        FactKind kind,
        @Nullable DegreeGrade grade,
        @Nullable DegreeLevel level,
        @Nullable LocalDate graduatesOn,
        @Nullable UUID postId,
        @Nullable Fit fit,
        @Nullable Boolean member) {
    public FactDraft {
        boolean complete = (kind == FactKind.DEGREE_GRADE) == (grade != null)
                && (kind == FactKind.DEGREE_LEVEL) == (level != null)
                && (kind == FactKind.GRADUATION_DATE) == (graduatesOn != null)
                && (kind == FactKind.FIT) == (fit != null && postId != null)
                && (kind == FactKind.MEMBERSHIP) == (member != null);
        if (!complete) {
            throw new RuleViolation("reservedpost.fact.incomplete");
        }
    }

    public static FactDraft grade(DegreeGrade right) {
        return new FactDraft(FactKind.DEGREE_GRADE, right, null, null, null, null, null);
    }

    public static FactDraft level(DegreeLevel right) {
        return new FactDraft(FactKind.DEGREE_LEVEL, null, right, null, null, null, null);
    }

    public static FactDraft graduation(LocalDate right) {
        return new FactDraft(FactKind.GRADUATION_DATE, null, null, right, null, null, null);
    }

    public static FactDraft fit(UUID postId, Fit right) {
        return new FactDraft(FactKind.FIT, null, null, null, postId, right, null);
    }

    public static FactDraft member(boolean right) {
        return new FactDraft(FactKind.MEMBERSHIP, null, null, null, null, null, right);
    }

    /** The choice as it should have counted, with what the points were worth when the run was proposed. */
    RunChoice in(RunChoice stored, Weights weights) {
        Points points = stored.points();
        return switch (kind) {
            case DEGREE_GRADE ->
                stored.with(stored.fit(), grade, new Points(points.fit(), weights.ofGrade(grade), points.membership()));
            case DEGREE_LEVEL -> stored.with(Objects.requireNonNull(level));
            case GRADUATION_DATE -> stored.with(Objects.requireNonNull(graduatesOn));
            case FIT ->
                stored.postId().equals(postId)
                        ? stored.with(
                                fit,
                                stored.degreeGrade(),
                                new Points(weights.ofFit(fit), points.grade(), points.membership()))
                        : stored;
            case MEMBERSHIP ->
                stored.with(
                        stored.fit(),
                        stored.degreeGrade(),
                        new Points(
                                points.fit(), points.grade(), Boolean.TRUE.equals(member) ? weights.membership() : 0));
        };
    }
}
