package vn.nguontre.reservedpost;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a what-if would change for one candidate.
 *
 * @param before the post in the live proposal, null for none
 * @param after the post in the what-if, null for none
 * @param leftOut not among the candidates of the what-if at all
 */
public record Difference(
        UUID personId,
        String personName,
        @Nullable String before,
        @Nullable String after,
        boolean leftOut) {
    /** Those for whom something changes, in the order of the live proposal. */
    static List<Difference> between(List<RunLineRow> live, List<RunLineRow> tried) {
        Map<UUID, RunLineRow> byPerson =
                tried.stream().collect(Collectors.toMap(RunLineRow::personId, Function.identity()));
        return live.stream()
                .filter(line -> changes(line, byPerson.get(line.personId())))
                .map(line -> of(line, byPerson.get(line.personId())))
                .toList();
    }

    private static boolean changes(RunLineRow line, @Nullable RunLineRow other) {
        return other == null || !Objects.equals(line.proposedPostId(), other.proposedPostId());
    }

    private static Difference of(RunLineRow line, @Nullable RunLineRow other) {
        return new Difference(
                line.personId(),
                line.personName(),
                line.proposedPost(),
                other == null ? null : other.proposedPost(),
                other == null);
    }
}
