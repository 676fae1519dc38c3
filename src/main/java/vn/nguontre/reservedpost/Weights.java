package vn.nguontre.reservedpost;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.DegreeGrade;

/**
 * What each criterion is worth, in whole points. Nothing else earns points; equal points are decided by the written
 * tie-break of {@link Criterion}.
 *
 * @param grades for each degree grade; one not known yet earns nothing
 * @param membership for a Party member, exactly as written down, zero included
 */
public record Weights(int fit, int near, Map<DegreeGrade, Integer> grades, int membership) {
    public Weights {
        grades = new java.util.TreeMap<>(grades);
    }

    Points of(Applicant applicant) {
        return new Points(ofFit(applicant.fit()), ofGrade(applicant), applicant.member() ? membership : 0);
    }

    int ofFit(@Nullable Fit judged) {
        return judged == Fit.FIT ? fit : judged == Fit.NEAR ? near : 0;
    }

    private int ofGrade(Applicant applicant) {
        var study = applicant.study();
        DegreeGrade grade = study == null ? null : study.degreeGrade();
        return ofGrade(grade);
    }

    int ofGrade(@Nullable DegreeGrade grade) {
        return grade == null ? 0 : Objects.requireNonNullElse(grades.get(grade), 0);
    }
}
