package vn.nguontre.allocation;

import java.util.List;

/**
 * An instance as arrays. The choices of all candidates lie in one row, candidate by candidate, best first; beside each
 * choice stands the candidate's rank at that post. Linear in the number of choices.
 */
final class Table {
    final int candidates;
    /** Places by post. */
    final int[] places;
    /** Where the choices of a candidate begin; one more entry for the end of the last. */
    final int[] start;
    /** Post by choice. */
    final int[] post;
    /** Rank of the choosing candidate at that post by choice: from 1, or 0 when not eligible. */
    final int[] rank;

    <I> Table(Instance<I> instance) {
        candidates = instance.candidates().size();
        places = instance.posts().stream().mapToInt(Post::places).toArray();
        start = new int[candidates + 1];
        for (int c = 0; c < candidates; c++) {
            start[c + 1] = start[c] + instance.candidates().get(c).choices().size();
        }
        post = new int[start[candidates]];
        rank = new int[start[candidates]];
        choices(
                instance.candidates(),
                new Index<>(instance.posts().stream().map(Post::id).toList()));
        ranks(
                instance.posts(),
                new Index<>(instance.candidates().stream().map(Candidate::id).toList()),
                new Applications(this));
    }

    private <I> void choices(List<Candidate<I>> all, Index<I> posts) {
        int choice = 0;
        for (var candidate : all) {
            for (var id : candidate.choices()) {
                post[choice++] = posts.of(id);
            }
        }
    }

    /** Post by post: note the rank of everybody ranked there, then read it for everybody who chose it. */
    private <I> void ranks(List<Post<I>> posts, Index<I> index, Applications applications) {
        var here = new int[candidates];
        for (int p = 0; p < posts.size(); p++) {
            if (applications.start[p] == applications.start[p + 1]) {
                continue;
            }
            var ranking = posts.get(p).ranking();
            var ranked = new int[ranking.size()];
            for (int r = 0; r < ranked.length; r++) {
                ranked[r] = index.of(ranking.get(r));
                here[ranked[r]] = r + 1;
            }
            for (int i = applications.start[p]; i < applications.start[p + 1]; i++) {
                long application = applications.made[i];
                rank[(int) application] = here[(int) (application >>> 32)];
            }
            for (int candidate : ranked) {
                here[candidate] = 0;
            }
        }
    }

    /** The same choices seen from the posts. */
    private static final class Applications {
        final int[] start;
        /** By post: candidate in the upper half, choice in the lower. */
        final long[] made;

        Applications(Table table) {
            start = new int[table.places.length + 1];
            for (int post : table.post) {
                start[post + 1]++;
            }
            for (int p = 0; p < table.places.length; p++) {
                start[p + 1] += start[p];
            }
            made = new long[table.post.length];
            var next = start.clone();
            for (int c = 0; c < table.candidates; c++) {
                for (int i = table.start[c]; i < table.start[c + 1]; i++) {
                    made[next[table.post[i]]++] = ((long) c << 32) | i;
                }
            }
        }
    }
}
