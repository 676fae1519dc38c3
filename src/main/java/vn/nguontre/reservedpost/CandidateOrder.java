package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.StudyDraft;

/**
 * Who stands in the order of a post, and before whom: by points, then by the written tie-break. Nothing but the
 * {@linkplain Criterion criteria} counts.
 *
 * @param required the least degree level of the post
 * @param graduationYear the year for which the post is held
 * @param weights what each criterion is worth
 */
record CandidateOrder(DegreeLevel required, int graduationYear, Weights weights) {
    /** The first thing that keeps the person out of the order, if any. */
    Optional<Obstacle> obstacle(Applicant applicant) {
        StudyDraft study = applicant.study();
        if (applicant.offerEnded()) {
            return Optional.of(Obstacle.OFFER_ENDED);
        }
        if (study == null) {
            return Optional.of(Obstacle.STUDY_NOT_STATED);
        }
        if (study.graduatesOn().getYear() > graduationYear) {
            return Optional.of(Obstacle.GRADUATES_LATER);
        }
        if (!study.degreeLevel().reaches(required)) {
            return Optional.of(Obstacle.DEGREE_TOO_LOW);
        }
        if (applicant.fit() == null) {
            return Optional.of(Obstacle.FIT_NOT_JUDGED);
        }
        return applicant.fit() == Fit.NOT_FIT ? Optional.of(Obstacle.MAJOR_NOT_FIT) : Optional.empty();
    }

    /** The eligible, best first, whatever order they came in. */
    List<Applicant> ranking(Collection<Applicant> applicants) {
        return applicants.stream()
                .filter(a -> obstacle(a).isEmpty())
                .sorted(Comparator.comparing(this::standing))
                .toList();
    }

    /** The criterion by which two eligible applicants differ: with unequal points the one that earned the most of the lead. */
    Criterion decisive(Applicant one, Applicant other) {
        int lead = weights.of(one).total() - weights.of(other).total();
        if (lead != 0) {
            return Stream.of(Criterion.values())
                    .filter(Criterion::earnsPoints)
                    .max(Comparator.comparingInt(c -> Integer.signum(lead) * (earned(c, one) - earned(c, other))))
                    .orElseThrow();
        }
        return Stream.of(Criterion.values())
                .filter(c -> !c.earnsPoints() && Standing.tieBreak(c).compare(standing(one), standing(other)) != 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the same person twice: " + one.personId()));
    }

    private Standing standing(Applicant applicant) {
        StudyDraft study = applicant.study();
        return new Standing(
                weights.of(applicant).total(),
                study == null ? null : study.graduatesOn(),
                applicant.statedAt(),
                applicant.personId());
    }

    private int earned(Criterion criterion, Applicant applicant) {
        Points points = weights.of(applicant);
        return switch (criterion) {
            case FIT -> points.fit();
            case DEGREE_GRADE -> points.grade();
            case PARTY_MEMBERSHIP -> points.membership();
            case GRADUATION_DATE, STATED_EARLIER, FILE_NUMBER -> 0;
        };
    }
}
