package vn.nguontre.allocation;

import java.util.Arrays;

/**
 * The bare algorithm over indexes: one candidate after the other asks for the best post that has not refused yet; a
 * full post keeps the best so far and refuses the last of them, who then asks for the next one.
 */
final class DeferredAcceptance {
    private final Table table;
    /** The next choice of each candidate. */
    private final int[] next;
    /** Where the holders of a post begin. */
    private final int[] base;
    /** How many hold a place of the post now. */
    private final int[] held;
    /** Holders of each post as a heap, the worst on top: rank in the upper half, candidate in the lower. */
    private final long[] heap;

    private DeferredAcceptance(Table table) {
        this.table = table;
        next = Arrays.copyOf(table.start, table.candidates);
        held = new int[table.places.length];
        base = new int[table.places.length + 1];
        var applicants = new int[table.places.length];
        for (int choice = 0; choice < table.post.length; choice++) {
            applicants[table.post[choice]] += table.rank[choice] > 0 ? 1 : 0;
        }
        for (int p = 0; p < applicants.length; p++) {
            base[p + 1] = base[p] + Math.min(applicants[p], table.places[p]);
        }
        heap = new long[base[applicants.length]];
    }

    /** The post of each candidate, -1 for none. */
    static int[] run(Table table) {
        var run = new DeferredAcceptance(table);
        for (int c = 0; c < table.candidates; c++) {
            int asking = c;
            while (asking >= 0) {
                asking = run.ask(asking);
            }
        }
        return run.result();
    }

    /** The candidate goes through the choices until a post keeps someone else no longer; that one is returned, or -1. */
    private int ask(int candidate) {
        while (next[candidate] < table.start[candidate + 1]) {
            int choice = next[candidate]++;
            int post = table.post[choice];
            int room = base[post + 1] - base[post];
            if (table.rank[choice] == 0 || room == 0) {
                continue;
            }
            long entry = ((long) table.rank[choice] << 32) | candidate;
            if (held[post] < room) {
                rise(base[post], held[post]++, entry);
                return -1;
            }
            long worst = heap[base[post]];
            if (entry < worst) {
                sink(base[post], room, entry);
                return (int) worst;
            }
        }
        return -1;
    }

    private void rise(int from, int end, long entry) {
        int at = end;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (heap[from + parent] > entry) {
                break;
            }
            heap[from + at] = heap[from + parent];
            at = parent;
        }
        heap[from + at] = entry;
    }

    private void sink(int from, int size, long entry) {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && heap[from + child + 1] > heap[from + child]) {
                child++;
            }
            if (heap[from + child] < entry) {
                break;
            }
            heap[from + at] = heap[from + child];
            at = child;
            child = 2 * at + 1;
        }
        heap[from + at] = entry;
    }

    private int[] result() {
        var result = new int[table.candidates];
        Arrays.fill(result, -1);
        for (int p = 0; p < held.length; p++) {
            for (int i = base[p]; i < base[p] + held[p]; i++) {
                result[(int) heap[i]] = p;
            }
        }
        return result;
    }
}
