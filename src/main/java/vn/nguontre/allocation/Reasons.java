package vn.nguontre.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Puts the result into words a candidate can be told. */
final class Reasons {
    private Reasons() {}

    static List<Reason> of(Table table, int[] accepted, int candidate) {
        var reasons = new ArrayList<Reason>();
        boolean served = false;
        for (int post : table.choices[candidate]) {
            int rank = table.rank[post][candidate];
            boolean got = accepted[candidate] == post;
            var verdict = got
                    ? Reason.Verdict.GOT_IT
                    : served
                            ? Reason.Verdict.NOT_NEEDED
                            : rank == 0 ? Reason.Verdict.NOT_ELIGIBLE : Reason.Verdict.OUTRANKED;
            var holders = verdict == Reason.Verdict.OUTRANKED ? holders(table, accepted, post) : List.<UUID>of();
            reasons.add(new Reason(table.posts.get(post).id(), verdict, rank, table.places[post], holders));
            served |= got;
        }
        return List.copyOf(reasons);
    }

    private static List<UUID> holders(Table table, int[] accepted, int post) {
        return IntStream.range(0, accepted.length)
                .filter(c -> accepted[c] == post)
                .boxed()
                .sorted(Comparator.comparingInt(c -> table.rank[post][c]))
                .map(c -> table.candidates.get(c).id())
                .toList();
    }
}
