package vn.nguontre.reservedpost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.allocation.Allocation;
import vn.nguontre.allocation.Candidate;
import vn.nguontre.allocation.Instance;
import vn.nguontre.allocation.Outcome;
import vn.nguontre.allocation.Post;
import vn.nguontre.allocation.Reason;
import vn.nguontre.allocation.Reasons;

/** From wishes and free places to the lines of a run. Pure: the same input gives the same lines. */
final class Proposal {
    private final Map<UUID, PostRow> posts = new LinkedHashMap<>();
    private final Map<UUID, Map<UUID, Wish>> wishes = new LinkedHashMap<>();
    private final Map<UUID, List<Applicant>> rankings = new HashMap<>();

    private final Weights weights;

    Proposal(List<PostRow> openPosts, List<Wish> given, Weights weights) {
        this.weights = weights;
        openPosts.forEach(p -> posts.put(p.id(), p));
        given.stream()
                .sorted(Comparator.comparing((Wish w) -> w.personId().toString())
                        .thenComparing(w -> w.row().preference()))
                .filter(w -> posts.containsKey(w.postId()))
                .forEach(w -> wishes.computeIfAbsent(w.personId(), id -> new LinkedHashMap<>())
                        .put(w.postId(), w));
        posts.values().forEach(p -> rankings.put(p.id(), order(p).ranking(applicants(p.id()))));
    }

    Instance<UUID> instance() {
        return new Instance<>(
                posts.values().stream()
                        .map(p -> new Post<>(
                                p.id(),
                                p.free(),
                                ranking(p.id()).stream()
                                        .map(Applicant::personId)
                                        .toList()))
                        .toList(),
                wishes.entrySet().stream()
                        .map(e -> new Candidate<>(
                                e.getKey(), List.copyOf(e.getValue().keySet())))
                        .toList());
    }

    List<RunLine> lines(UUID runId) {
        Instance<UUID> instance = instance();
        Outcome<UUID> outcome = Allocation.propose(instance);
        Reasons<UUID> reasons = new Reasons<>(instance, outcome);
        List<RunLine> lines = new ArrayList<>();
        for (UUID person : wishes.keySet()) {
            List<RunChoice> choices =
                    reasons.of(person).stream().map(r -> choice(person, r)).toList();
            lines.add(new RunLine(runId, person, outcome.assignments().get(person), choices));
        }
        return lines;
    }

    private RunChoice choice(UUID person, Reason<UUID> reason) {
        Applicant applicant = applicant(person, reason.post());
        PostRow post = post(reason.post());
        var study = applicant.study();
        return new RunChoice(
                reason.post(),
                reason.verdict(),
                reason.rank(),
                reason.places(),
                order(post).obstacle(applicant).orElse(null),
                decidedBy(applicant, reason),
                applicant.fit(),
                study == null ? null : study.degreeLevel(),
                study == null ? null : study.degreeGrade(),
                study == null ? null : study.graduatesOn(),
                wish(person, reason.post()).proven(),
                applicant.statedAt(),
                weights.of(applicant));
    }

    /** By what the last holder of a place stands before the candidate. */
    private @Nullable Criterion decidedBy(Applicant applicant, Reason<UUID> reason) {
        return reason.holders().isEmpty()
                ? null
                : order(post(reason.post())).decisive(applicant(reason.holders().getLast(), reason.post()), applicant);
    }

    private List<Applicant> applicants(UUID postId) {
        return wishes.values().stream()
                .filter(w -> w.containsKey(postId))
                .map(w -> java.util.Objects.requireNonNull(w.get(postId)).applicant())
                .toList();
    }

    private Applicant applicant(UUID person, UUID postId) {
        return wish(person, postId).applicant();
    }

    private Wish wish(UUID person, UUID postId) {
        return java.util.Objects.requireNonNull(
                wishes.getOrDefault(person, Map.of()).get(postId));
    }

    private PostRow post(UUID id) {
        return java.util.Objects.requireNonNull(posts.get(id));
    }

    private List<Applicant> ranking(UUID postId) {
        return rankings.getOrDefault(postId, List.of());
    }

    private CandidateOrder order(PostRow post) {
        return new CandidateOrder(post.degreeLevel(), post.year(), weights);
    }
}
