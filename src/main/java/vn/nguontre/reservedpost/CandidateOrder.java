package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.StudyDraft;

/**
 * Who stands in the order of a post, and before whom. Nothing but the {@linkplain Criterion criteria} counts.
 *
 * @param required the least degree level of the post
 * @param graduationYear the year for which the post is held
 */
record CandidateOrder(DegreeLevel required, int graduationYear) {
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
                .sorted((a, b) -> compare(a, b))
                .toList();
    }

    /** The criterion by which two eligible applicants differ. */
    static Criterion decisive(Applicant one, Applicant other) {
        for (Criterion criterion : Criterion.values()) {
            if (by(criterion).compare(one, other) != 0) {
                return criterion;
            }
        }
        throw new IllegalArgumentException("the same person twice: " + one.personId());
    }

    private static int compare(Applicant one, Applicant other) {
        return one.personId().equals(other.personId())
                ? 0
                : by(decisive(one, other)).compare(one, other);
    }

    private static Comparator<Applicant> by(Criterion criterion) {
        return switch (criterion) {
            case FIT -> Comparator.comparing(a -> a.fit() == null ? Fit.NOT_FIT : a.fit());
            case DEGREE_GRADE -> Comparator.comparingInt(CandidateOrder::grade);
            case GRADUATION_DATE -> Comparator.comparing(CandidateOrder::graduatesOn);
            case STATED_EARLIER -> Comparator.comparing(CandidateOrder::statedAt);
            case FILE_NUMBER -> Comparator.comparing(CandidateOrder::fileNumber);
        };
    }

    /** A grade not yet known comes after every known one. */
    private static int grade(Applicant applicant) {
        DegreeGrade grade = applicant.study() == null ? null : applicant.study().degreeGrade();
        return grade == null ? DegreeGrade.values().length : grade.ordinal();
    }

    private static LocalDate graduatesOn(Applicant applicant) {
        return applicant.study() == null ? LocalDate.MAX : applicant.study().graduatesOn();
    }

    private static Instant statedAt(Applicant applicant) {
        return applicant.statedAt();
    }

    /** Ids rise with time; as text they compare the way they are written. */
    private static String fileNumber(Applicant applicant) {
        UUID id = applicant.personId();
        return id.toString();
    }
}
