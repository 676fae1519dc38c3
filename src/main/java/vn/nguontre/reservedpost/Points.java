package vn.nguontre.reservedpost;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a candidate gets for one post, by criterion, as the rule book weighed it on that day.
 *
 * @param fit for the judged fit of the major
 * @param grade for the degree grade
 * @param membership for Party membership
 */
@Embeddable
public record Points(
        @Column(name = "fit_points") int fit,
        @Column(name = "grade_points") int grade,
        @Column(name = "membership_points") int membership) {
    public int total() {
        return fit + grade + membership;
    }
}
