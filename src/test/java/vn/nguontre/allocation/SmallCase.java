package vn.nguontre.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A problem small enough to try every allocation. Candidates are 0, 1, 2 ..., posts 100, 101 ...; fairness is written
 * down here a third time, in the plainest way.
 */
record SmallCase(int[] places, int[][] rankings, int[][] choices) {
    private static final int POST = 100;

    static SmallCase random(RandomGenerator random, int mostCandidates, int mostPosts) {
        int candidates = random.nextInt(mostCandidates + 1);
        int posts = random.nextInt(mostPosts + 1);
        return new SmallCase(
                IntStream.range(0, posts).map(p -> random.nextInt(3)).toArray(),
                IntStream.range(0, posts)
                        .mapToObj(p -> some(candidates, random))
                        .toArray(int[][]::new),
                IntStream.range(0, candidates)
                        .mapToObj(c -> some(posts, random))
                        .toArray(int[][]::new));
    }

    /** Some of the first numbers in some order. */
    private static int[] some(int count, RandomGenerator random) {
        var order = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (random.nextInt(4) > 0) {
                int at = random.nextInt(size + 1);
                order[size++] = order[at];
                order[at] = i;
            }
        }
        return Arrays.copyOf(order, size);
    }

    Instance<Integer> instance() {
        return new Instance<>(
                IntStream.range(0, places.length)
                        .mapToObj(p -> new Post<>(POST + p, places[p], list(rankings[p], 0)))
                        .toList(),
                IntStream.range(0, choices.length)
                        .mapToObj(c -> new Candidate<>(c, list(choices[c], POST)))
                        .toList());
    }

    Instance<Integer> shuffled(RandomGenerator random) {
        var instance = instance();
        var posts = new ArrayList<>(instance.posts());
        var candidates = new ArrayList<>(instance.candidates());
        Collections.shuffle(posts, random);
        Collections.shuffle(candidates, random);
        return new Instance<>(posts, candidates);
    }

    private static List<Integer> list(int[] numbers, int add) {
        return Arrays.stream(numbers).map(n -> n + add).boxed().toList();
    }

    /** The post of each candidate, -1 for none. */
    int[] array(Outcome<Integer> outcome) {
        return IntStream.range(0, choices.length)
                .map(c -> outcome.assignments().getOrDefault(c, POST - 1) - POST)
                .toArray();
    }

    Outcome<Integer> outcome(int[] given) {
        Map<Integer, Integer> assignments = new HashMap<>();
        List<Integer> unassigned = new ArrayList<>();
        for (int c = 0; c < given.length; c++) {
            if (given[c] < 0) {
                unassigned.add(c);
            } else {
                assignments.put(c, POST + given[c]);
            }
        }
        return new Outcome<>(assignments, unassigned);
    }

    /** Every way to give each candidate one post or none, however absurd. */
    void everyAllocation(Consumer<int[]> consumer) {
        var given = new int[choices.length];
        Arrays.fill(given, -1);
        do {
            consumer.accept(given);
        } while (advance(given));
    }

    /** Every way to give each candidate one of the chosen posts or none; no other can be fair. */
    void everyWelcomeAllocation(Consumer<int[]> consumer) {
        var given = new int[choices.length];
        welcome(given, 0, consumer);
    }

    private void welcome(int[] given, int candidate, Consumer<int[]> consumer) {
        if (candidate == given.length) {
            consumer.accept(given);
            return;
        }
        given[candidate] = -1;
        welcome(given, candidate + 1, consumer);
        for (int post : choices[candidate]) {
            given[candidate] = post;
            welcome(given, candidate + 1, consumer);
        }
    }

    private boolean advance(int[] given) {
        for (int c = 0; c < given.length; c++) {
            if (++given[c] < places.length) {
                return true;
            }
            given[c] = -1;
        }
        return false;
    }

    boolean fair(int[] given) {
        for (int c = 0; c < given.length; c++) {
            int post = given[c];
            if (post >= 0 && (place(rankings[post], c) < 0 || place(choices[c], post) < 0)) {
                return false;
            }
        }
        for (int p = 0; p < places.length; p++) {
            if (taken(given, p) > places[p]) {
                return false;
            }
        }
        for (int c = 0; c < given.length; c++) {
            for (int p = 0; p < places.length; p++) {
                if (prefers(c, p, given[c]) && place(rankings[p], c) >= 0 && wouldTake(p, c, given)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean wouldTake(int post, int candidate, int[] given) {
        if (taken(given, post) < places[post]) {
            return true;
        }
        for (int other = 0; other < given.length; other++) {
            if (given[other] == post && place(rankings[post], other) > place(rankings[post], candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the candidate wants the one post (which may not be chosen at all) more than the other (or none). */
    boolean prefers(int candidate, int post, int other) {
        int place = post < 0 ? -1 : place(choices[candidate], post);
        int otherPlace = other < 0 ? -1 : place(choices[candidate], other);
        return place >= 0 && (otherPlace < 0 || place < otherPlace);
    }

    private static int taken(int[] given, int post) {
        int taken = 0;
        for (int each : given) {
            taken += each == post ? 1 : 0;
        }
        return taken;
    }

    private static int place(int[] order, int wanted) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return "places " + Arrays.toString(places) + ", rankings " + Arrays.deepToString(rankings) + ", choices "
                + Arrays.deepToString(choices);
    }
}
