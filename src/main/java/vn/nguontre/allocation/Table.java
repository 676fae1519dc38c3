package vn.nguontre.allocation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** An instance as arrays of indexes, in the order of the ids. */
final class Table {
    final List<Post> posts;
    final List<Candidate> candidates;
    /** Places by post. */
    final int[] places;
    /** Posts by candidate, best first. */
    final int[][] choices;
    /** Rank from 1 by post and candidate; 0 when not eligible. */
    final int[][] rank;

    Table(Instance instance) {
        posts = instance.posts().stream().sorted(Comparator.comparing(Post::id)).toList();
        candidates = instance.candidates().stream()
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
        var postIndex = index(posts, Post::id);
        var candidateIndex = index(candidates, Candidate::id);
        places = posts.stream().mapToInt(Post::places).toArray();
        choices = candidates.stream()
                .map(candidate -> candidate.choices().stream()
                        .mapToInt(id -> postIndex.getOrDefault(id, -1))
                        .toArray())
                .toArray(int[][]::new);
        rank = new int[posts.size()][candidates.size()];
        for (int p = 0; p < posts.size(); p++) {
            int next = 1;
            for (var id : posts.get(p).ranking()) {
                rank[p][candidateIndex.getOrDefault(id, -1)] = next++;
            }
        }
    }

    private static <T> Map<UUID, Integer> index(List<T> things, Function<T, UUID> id) {
        var index = new HashMap<UUID, Integer>();
        for (var thing : things) {
            index.put(id.apply(thing), index.size());
        }
        return index;
    }
}
