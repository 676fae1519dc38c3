package vn.nguontre.allocation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One allocation problem. A malformed one cannot be made: the constructor says what is wrong with it. */
public record Instance(List<Post> posts, List<Candidate> candidates) {
    /** @throws IllegalArgumentException on repeated or unknown ids and negative places */
    public Instance {
        posts = List.copyOf(posts);
        candidates = List.copyOf(candidates);
        var postIds = distinct(posts.stream().map(Post::id).toList(), "Posts");
        var candidateIds = distinct(candidates.stream().map(Candidate::id).toList(), "Candidates");
        for (var post : posts) {
            if (post.places() < 0) {
                throw new IllegalArgumentException("Post " + post.id() + " has " + post.places() + " places");
            }
            known(distinct(post.ranking(), "The ranking of post " + post.id()), candidateIds, "Post " + post.id());
        }
        for (var candidate : candidates) {
            var name = "andidate " + candidate.id();
            known(distinct(candidate.choices(), "The choices of c" + name), postIds, "C" + name);
        }
    }

    private static Set<UUID> distinct(Collection<UUID> ids, String what) {
        var seen = new HashSet<UUID>();
        for (var id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(what + " hold " + id + " twice");
            }
        }
        return seen;
    }

    private static void known(Set<UUID> named, Set<UUID> existing, String who) {
        for (var id : named) {
            if (!existing.contains(id)) {
                throw new IllegalArgumentException(who + " names " + id + ", which does not exist");
            }
        }
    }
}
