package vn.nguontre.allocation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The bare algorithm over indexes. */
final class DeferredAcceptance {
    private DeferredAcceptance() {}

    /** The post of each candidate, -1 for none. */
    static int[] run(int[] places, int[][] choices, int[][] rank) {
        var held = new int[choices.length];
        Arrays.fill(held, -1);
        var next = new int[choices.length];
        var holders = worstFirst(rank);
        var free = new ArrayDeque<Integer>();
        for (int c = 0; c < choices.length; c++) {
            free.add(c);
        }
        while (!free.isEmpty()) {
            int candidate = free.remove();
            if (next[candidate] == choices[candidate].length) {
                continue;
            }
            int post = choices[candidate][next[candidate]++];
            if (rank[post][candidate] == 0) {
                free.add(candidate);
                continue;
            }
            holders[post].add(candidate);
            held[candidate] = post;
            if (holders[post].size() > places[post]) {
                int refused = holders[post].remove();
                held[refused] = -1;
                free.add(refused);
            }
        }
        return held;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static PriorityQueue<Integer>[] worstFirst(int[][] rank) {
        var queues = new PriorityQueue[rank.length];
        for (int p = 0; p < rank.length; p++) {
            int[] ranks = rank[p];
            queues[p] = new PriorityQueue<>(Comparator.<Integer>comparingInt(c -> -ranks[c]));
        }
        return queues;
    }
}
