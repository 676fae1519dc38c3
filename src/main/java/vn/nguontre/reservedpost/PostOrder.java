package vn.nguontre.reservedpost;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nguontre.allocation.Reason.Verdict;

/**
 * The order of one post in a run and where its places ended.
 *
 * @param places free places at that time
 * @param ranked those in the order, best first
 * @param kept those who wished for the post and stand in no order, with the obstacle
 */
public record PostOrder(UUID postId, String title, String agency, int places, List<Place> ranked, List<Place> kept) {
    /** A candidate with what became of the wish for this post. */
    public record Place(RunLineRow line, ChoiceRow choice) {}

    static Stream<PostOrder> of(PostRow post, List<RunLineRow> lines) {
        List<Place> all = lines.stream()
                .flatMap(l -> l.choices().stream()
                        .filter(c -> c.postId().equals(post.id()))
                        .map(c -> new Place(l, c)))
                .toList();
        return all.stream()
                .limit(1)
                .map(first -> new PostOrder(
                        post.id(),
                        post.title(),
                        post.agency(),
                        first.choice().places(),
                        all.stream()
                                .filter(p -> p.choice().rank() > 0)
                                .sorted(Comparator.comparingInt(p -> p.choice().rank()))
                                .toList(),
                        all.stream().filter(p -> p.choice().rank() == 0).toList()));
    }

    /** How many of the order come before the last place was given; all of them if nobody was cut off. */
    public int cutAfter() {
        int first = 0;
        while (first < ranked.size() && ranked.get(first).choice().verdict() != Verdict.OUTRANKED) {
            first++;
        }
        return first;
    }
}
