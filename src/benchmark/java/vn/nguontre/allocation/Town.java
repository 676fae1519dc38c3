package vn.nguontre.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A problem as it might be: some posts are wished for by many, seven places for ten people, whoever wishes is ranked. */
final class Town {
    private Town() {}

    static Instance<String> of(int candidates, int posts, int choices, long seed) {
        var random = new Random(seed);
        var people = new ArrayList<Candidate<String>>();
        var names = IntStream.range(0, posts).mapToObj(p -> "post-" + p).toList();
        List<List<String>> applicants = IntStream.range(0, posts)
                .<List<String>>mapToObj(p -> new ArrayList<>())
                .toList();
        for (int c = 0; c < candidates; c++) {
            var wishes = new LinkedHashSet<Integer>();
            while (wishes.size() < Math.min(choices, posts)) {
                double popularity = random.nextDouble();
                wishes.add((int) (posts * popularity * popularity));
            }
            var id = "candidate-" + c;
            wishes.forEach(p -> applicants.get(p).add(id));
            people.add(new Candidate<>(id, wishes.stream().map(names::get).toList()));
        }
        applicants.forEach(ranking -> Collections.shuffle(ranking, random));
        int places = Math.max(1, candidates * 7 / 10 / posts);
        return new Instance<>(
                IntStream.range(0, posts)
                        .mapToObj(p -> new Post<>(names.get(p), places, applicants.get(p)))
                        .toList(),
                people);
    }
}
