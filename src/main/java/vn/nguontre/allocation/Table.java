package vn.nguontre.allocation;

import java.util.List;
import vn.nguontre.allocation.MalformedInstance.Fault;

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

    private Table(int candidates, int posts, int choices) {
        this.candidates = candidates;
        places = new int[posts];
        start = new int[candidates + 1];
        post = new int[choices];
        rank = new int[choices];
    }

    /** @throws MalformedInstance on repeated or unknown ids and negative places */
    static <I> Table of(List<Post<I>> posts, List<Candidate<I>> candidates) {
        int choices = candidates.stream()
                .mapToInt(candidate -> candidate.choices().size())
                .sum();
        var table = new Table(candidates.size(), posts.size(), choices);
        var postIndex = table.posts(posts);
        var candidateIndex = table.candidates(candidates);
        table.choices(candidates, postIndex);
        table.ranks(posts, candidateIndex, new Applications(table));
        return table;
    }

    private <I> Index<I> posts(List<Post<I>> posts) {
        var index = new Index<I>(posts.size());
        for (int p = 0; p < places.length; p++) {
            var id = posts.get(p).id();
            places[p] = posts.get(p).places();
            refuse(!index.add(id, p), Fault.POST_TWICE, id, id);
            refuse(places[p] < 0, Fault.NEGATIVE_PLACES, id, places[p]);
        }
        return index;
    }

    private <I> Index<I> candidates(List<Candidate<I>> all) {
        var index = new Index<I>(candidates);
        for (int c = 0; c < candidates; c++) {
            var id = all.get(c).id();
            refuse(!index.add(id, c), Fault.CANDIDATE_TWICE, id, id);
        }
        return index;
    }

    private <I> void choices(List<Candidate<I>> all, Index<I> posts) {
        var chosenBy = new int[places.length];
        int choice = 0;
        for (int c = 0; c < candidates; c++) {
            var candidate = all.get(c);
            for (var id : candidate.choices()) {
                int chosen = posts.of(id);
                refuse(chosen < 0, Fault.CHOSEN_UNKNOWN, candidate.id(), id);
                refuse(chosenBy[chosen] == c + 1, Fault.CHOSEN_TWICE, candidate.id(), id);
                chosenBy[chosen] = c + 1;
                post[choice++] = chosen;
            }
            start[c + 1] = choice;
        }
    }

    /** Post by post: note the rank of everybody ranked there, then read it for everybody who chose it. */
    private <I> void ranks(List<Post<I>> posts, Index<I> index, Applications applications) {
        var here = new int[candidates];
        var ranked = new int[candidates];
        for (int p = 0; p < places.length; p++) {
            int size = 0;
            for (var id : posts.get(p).ranking()) {
                int candidate = index.of(id);
                refuse(candidate < 0, Fault.RANKED_UNKNOWN, posts.get(p).id(), id);
                refuse(here[candidate] > 0, Fault.RANKED_TWICE, posts.get(p).id(), id);
                ranked[size++] = candidate;
                here[candidate] = size;
            }
            for (int i = applications.start[p]; i < applications.start[p + 1]; i++) {
                long application = applications.made[i];
                rank[(int) application] = here[(int) (application >>> 32)];
            }
            for (int i = 0; i < size; i++) {
                here[ranked[i]] = 0;
            }
        }
    }

    private static void refuse(boolean faulty, Fault fault, Object where, Object value) {
        if (faulty) {
            throw new MalformedInstance(fault, where.toString(), value.toString());
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
