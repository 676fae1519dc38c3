package vn.nguontre.reservedpost;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.shared.RuleViolation;

/** The weights that a what-if tries, as they are stored. */
@Embeddable
record WhatIfWeights(
        @Column(name = "fit_points") Integer fit,
        @Column(name = "near_points") Integer near,
        @Column(name = "excellent_points") Integer excellent,
        @Column(name = "very_good_points") Integer veryGood,
        @Column(name = "good_points") Integer good,
        @Column(name = "average_points") Integer average,
        @Column(name = "member_points") Integer member) {
    /** What four digits hold; keeps sums far from overflowing. */
    private static final int MOST = 9_999;

    static WhatIfWeights of(Weights weights) {
        var stored = new WhatIfWeights(
                weights.fit(),
                weights.near(),
                grade(weights, DegreeGrade.EXCELLENT),
                grade(weights, DegreeGrade.VERY_GOOD),
                grade(weights, DegreeGrade.GOOD),
                grade(weights, DegreeGrade.AVERAGE),
                weights.membership());
        boolean fine = IntStream.of(
                        stored.fit,
                        stored.near,
                        stored.excellent,
                        stored.veryGood,
                        stored.good,
                        stored.average,
                        stored.member)
                .allMatch(points -> points >= 0 && points <= MOST);
        if (!fine) {
            throw new RuleViolation("reservedpost.whatif.points-out-of-range", MOST);
        }
        return stored;
    }

    Weights weights() {
        return new Weights(
                fit,
                near,
                Map.of(
                        DegreeGrade.EXCELLENT,
                        excellent,
                        DegreeGrade.VERY_GOOD,
                        veryGood,
                        DegreeGrade.GOOD,
                        good,
                        DegreeGrade.AVERAGE,
                        average),
                member);
    }

    private static int grade(Weights weights, DegreeGrade grade) {
        return Objects.requireNonNullElse(weights.grades().get(grade), 0);
    }
}
