package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What puts somebody before somebody else at a post: the points, then the written tie-break. The best comes first.
 *
 * @param graduatesOn null if nothing is stated, which comes after every stated day
 */
record Standing(int points, @Nullable LocalDate graduatesOn, Instant statedAt, UUID personId)
        implements Comparable<Standing> {
    private static final Comparator<Standing> ORDER = Comparator.<Standing>comparingInt(s -> -s.points)
            .thenComparing(tieBreak(Criterion.GRADUATION_DATE))
            .thenComparing(tieBreak(Criterion.STATED_EARLIER))
            .thenComparing(tieBreak(Criterion.FILE_NUMBER));

    @Override
    public int compareTo(Standing other) {
        return ORDER.compare(this, other);
    }

    /** By this one step of the tie-break alone; criteria that earn points part nobody here. */
    static Comparator<Standing> tieBreak(Criterion criterion) {
        return switch (criterion) {
            case GRADUATION_DATE -> Comparator.comparing(s -> Objects.requireNonNullElse(s.graduatesOn, LocalDate.MAX));
            case STATED_EARLIER -> Comparator.comparing(Standing::statedAt);
            // Ids rise with time; as text they compare the way they are written.
            case FILE_NUMBER -> Comparator.comparing(s -> s.personId.toString());
            case FIT, DEGREE_GRADE, PARTY_MEMBERSHIP -> (one, other) -> 0;
        };
    }
}
