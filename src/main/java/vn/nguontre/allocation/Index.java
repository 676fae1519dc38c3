package vn.nguontre.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers different ids in their order. An open hash table, as millions of look-ups are the larger part of an
 * allocation; ids that crowd around the same hash codes get an ordinary map.
 */
final class Index<I> {
    private static final int CROWDED = 64;

    private final Object[] ids;
    private final int[] numbers;
    private final Map<I, Integer> crowded = new HashMap<>();

    Index(List<I> all) {
        int size = Math.max(4, Integer.highestOneBit(all.size()) << 2);
        ids = new Object[size];
        numbers = new int[size];
        for (int number = 0; number < all.size(); number++) {
            int slot = home(all.get(number));
            int steps = 0;
            while (ids[slot] != null && steps++ < CROWDED) {
                slot = (slot + 1) & (size - 1);
            }
            if (ids[slot] == null) {
                ids[slot] = all.get(number);
                numbers[slot] = number;
            } else {
                crowded.put(all.get(number), number);
            }
        }
    }

    /** The number of the id from 0, or -1. */
    int of(I id) {
        int slot = home(id);
        for (int steps = 0; steps <= CROWDED; steps++) {
            var found = ids[slot];
            if (found == null) {
                return -1;
            }
            if (found == id || found.equals(id)) {
                return numbers[slot];
            }
            slot = (slot + 1) & (ids.length - 1);
        }
        return crowded.getOrDefault(id, -1);
    }

    private int home(I id) {
        int mixed = id.hashCode() * 0x9E3779B9;
        return (mixed ^ (mixed >>> 16)) & (ids.length - 1);
    }
}
