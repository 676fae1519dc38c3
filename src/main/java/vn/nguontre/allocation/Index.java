package vn.nguontre.allocation;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers ids in their order. An open hash table, as millions of look-ups are the larger part of an allocation; ids
 * that crowd around the same hash codes get an ordinary map.
 */
final class Index<I> {
    private static final int CROWDED = 64;

    private final Object[] ids;
    private final int[] numbers;
    private final Map<I, Integer> crowded = new HashMap<>();

    Index(int expected) {
        int size = Math.max(4, Integer.highestOneBit(expected) << 2);
        ids = new Object[size];
        numbers = new int[size];
    }

    /** Whether the id was new. */
    boolean add(I id, int number) {
        int slot = slot(id);
        if (slot < 0) {
            return crowded.putIfAbsent(id, number) == null;
        }
        if (ids[slot] != null) {
            return false;
        }
        ids[slot] = id;
        numbers[slot] = number;
        return true;
    }

    /** The number of the id, or -1. */
    int of(I id) {
        int slot = slot(id);
        if (slot < 0) {
            return crowded.getOrDefault(id, -1);
        }
        return ids[slot] == null ? -1 : numbers[slot];
    }

    /** Where the id is or could be; -1 when it is too crowded there. */
    private int slot(I id) {
        int mixed = id.hashCode() * 0x9E3779B9;
        int slot = mixed ^ (mixed >>> 16);
        for (int step = 0; step <= CROWDED; step++) {
            slot &= ids.length - 1;
            var found = ids[slot];
            if (found == null || found == id || found.equals(id)) {
                return slot;
            }
            slot++;
        }
        return -1;
    }
}
