package vn.nguontre.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who must answer for a person on a day, and what their answers come to (DP-02, DP-07). */
record ConsentPolicy(LocalDate birthDate, LocalDate day, ConsentAges ages) {
    boolean guardianNeeded() {
        return switch (ages.tier(birthDate, day)) {
            case CHILD -> true;
            case YOUTH -> day.isBefore(birthDate.plusYears(ages.guardianBelow()));
            case ADULT -> false;
        };
    }

    Set<Answerer> asked() {
        return guardianNeeded() ? EnumSet.allOf(Answerer.class) : EnumSet.of(Answerer.PUPIL);
    }

    /** A no and a withdrawal hold until answered anew; a yes holds until the next of the two birthdays. */
    ConsentState state(Collection<GivenAnswer> latest) {
        List<Optional<GivenAnswer>> counted =
                asked().stream().map(who -> by(who, latest)).toList();
        if (any(counted, Answer.WITHDRAWN)) {
            return ConsentState.WITHDRAWN;
        }
        if (any(counted, Answer.NO)) {
            return ConsentState.REFUSED;
        }
        if (counted.stream().flatMap(Optional::stream).anyMatch(this::isOutgrown)) {
            return ConsentState.ASK_AGAIN;
        }
        return counted.stream().allMatch(Optional::isPresent) ? ConsentState.GIVEN : ConsentState.WAITING;
    }

    private boolean isOutgrown(GivenAnswer answer) {
        return ages.tier(birthDate, answer.on()).compareTo(ages.tier(birthDate, day)) < 0;
    }

    private static Optional<GivenAnswer> by(Answerer who, Collection<GivenAnswer> latest) {
        return latest.stream().filter(a -> a.by() == who).findFirst();
    }

    private static boolean any(List<Optional<GivenAnswer>> counted, Answer answer) {
        return counted.stream().flatMap(Optional::stream).anyMatch(a -> a.answer() == answer);
    }
}
