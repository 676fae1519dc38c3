package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.major.Kinship;
import vn.nguontre.major.NationalMajor;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.people.StudyDraft;

/**
 * What the codes of the national list suggest about a studied major and a post; an officer judges.
 *
 * @param accepted the accepted major that stands nearest
 */
public record FitSuggestion(NationalMajor studied, NationalMajor accepted, Kinship kinship) {
    /** Nothing, if one side has no code, neither stated nor found by the name of a usual major. */
    public static Optional<FitSuggestion> of(FitRow wish, NationalMajors majors) {
        List<NationalMajor> accepted = Stream.of(wish.majors().split(";", -1))
                .flatMap(line -> majors.find(line).stream())
                .toList();
        return studied(wish.study(), majors).flatMap(studied -> nearest(studied, accepted));
    }

    private static Optional<NationalMajor> studied(@Nullable StudyDraft study, NationalMajors majors) {
        if (study == null) {
            return Optional.empty();
        }
        String code = study.majorCode();
        return code == null ? majors.named(study.major()) : Optional.of(new NationalMajor(code, study.major()));
    }

    static Optional<FitSuggestion> nearest(NationalMajor studied, Collection<NationalMajor> accepted) {
        return accepted.stream()
                .map(a -> new FitSuggestion(studied, a, Kinship.of(studied.code(), a.code())))
                .min(Comparator.comparing(FitSuggestion::kinship));
    }

    public Fit fit() {
        return switch (kinship) {
            case SAME_MAJOR, ASKED_AS_A_WHOLE -> Fit.FIT;
            case SAME_GROUP, SAME_FIELD -> Fit.NEAR;
            case OTHER_FIELD -> Fit.NOT_FIT;
        };
    }
}
