package vn.nguontre.reservedpost;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** By what one stored choice stands before another at the same post. */
final class Lead {
    private Lead() {}

    /** With unequal points the criterion that earned the most of the lead, else the first of the written tie-break. */
    static Criterion of(RunChoice ahead, RunChoice behind) {
        if (ahead.points().total() != behind.points().total()) {
            return earned(ahead.points(), behind.points());
        }
        if (!Objects.equals(ahead.graduatesOn(), behind.graduatesOn())) {
            return Criterion.GRADUATION_DATE;
        }
        return ahead.statedAt().equals(behind.statedAt()) ? Criterion.FILE_NUMBER : Criterion.STATED_EARLIER;
    }

    private static Criterion earned(Points ahead, Points behind) {
        Map<Criterion, Integer> leads = Map.of(
                Criterion.FIT, ahead.fit() - behind.fit(),
                Criterion.DEGREE_GRADE, ahead.grade() - behind.grade(),
                Criterion.PARTY_MEMBERSHIP, ahead.membership() - behind.membership());
        return leads.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<Criterion, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
