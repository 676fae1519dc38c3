package vn.nguontre.reservedpost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.allocation.Allocation;
import vn.nguontre.allocation.AllocationCheck;
import vn.nguontre.allocation.Candidate;
import vn.nguontre.allocation.Instance;
import vn.nguontre.allocation.Outcome;
import vn.nguontre.allocation.Post;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.shared.RuleViolation;

/**
 * A run computed again with one fact of one candidate put right, from what the run has stored and nothing else. The others
 * keep the order in which they stood.
 */
final class FactRecheck {
    private final List<RunLine> lines;
    private final UUID personId;
    private final FactDraft right;
    private final Weights weights;
    private final Demands demands;

    FactRecheck(List<RunLine> lines, UUID personId, FactDraft right, Weights weights, Demands demands) {
        this.lines = lines;
        this.personId = personId;
        this.right = right;
        this.weights = weights;
        this.demands = demands;
    }

    /**
     * What the posts of the run ask for.
     *
     * @param year by which one must have graduated
     * @param levels the least level, by post
     */
    record Demands(int year, Map<UUID, DegreeLevel> levels) {
        private boolean areMetBy(RunChoice choice) {
            LocalDate graduation = choice.graduatesOn();
            return graduation != null && graduation.getYear() <= year && reaches(choice);
        }

        /** A run of before levels were kept says by the obstacle whether the level was reached. */
        private boolean reaches(RunChoice choice) {
            DegreeLevel level = choice.degreeLevel();
            DegreeLevel least = levels.get(choice.postId());
            return level == null || least == null ? choice.obstacle() != Obstacle.DEGREE_TOO_LOW : level.reaches(least);
        }
    }

    /** What the proposal was and what it would have been; null for no post. */
    record Change(@Nullable UUID before, @Nullable UUID after) {}

    /**
     * Everybody for whom the outcome would have been another. Refuses a fact that counted just so already, and a result that
     * the independent checker does not accept.
     */
    Map<UUID, Change> changes() {
        Instance<UUID> instance = instance();
        Outcome<UUID> outcome = Allocation.propose(instance);
        int faults = AllocationCheck.violations(instance, outcome).size();
        if (faults > 0) {
            throw new RuleViolation("reservedpost.check-failed", faults);
        }
        Map<UUID, Change> changes = new LinkedHashMap<>();
        for (RunLine line : lines) {
            UUID after = outcome.assignments().get(line.personId());
            if (!Objects.equals(line.proposedPostId(), after)) {
                changes.put(line.personId(), new Change(line.proposedPostId(), after));
            }
        }
        return changes;
    }

    private Instance<UUID> instance() {
        RunLine own = lines.stream()
                .filter(l -> l.personId().equals(personId))
                .findFirst()
                .orElseThrow(RuleViolation::notFound);
        List<RunChoice> corrected =
                own.choices().stream().map(c -> right.in(c, weights)).toList();
        if (corrected.equals(own.choices())) {
            throw new RuleViolation("reservedpost.fact.same");
        }
        Instance<UUID> stored = RunCheck.instance(lines);
        return new Instance<>(
                stored.posts().stream()
                        .map(post -> new Post<>(post.id(), post.places(), ranking(post.id(), corrected)))
                        .toList(),
                lines.stream()
                        .map(l -> new Candidate<>(
                                l.personId(),
                                l.choices().stream().map(RunChoice::postId).toList()))
                        .toList());
    }

    private List<UUID> ranking(UUID postId, List<RunChoice> corrected) {
        List<Standing> order = new ArrayList<>(lines.stream()
                .filter(l -> !l.personId().equals(personId))
                .flatMap(l -> l.choices().stream()
                        .filter(c -> c.postId().equals(postId) && c.postRank() > 0)
                        .map(c -> Map.entry(c.postRank(), standing(l.personId(), c))))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList());
        corrected.stream()
                .filter(c -> c.postId().equals(postId) && isEligible(c))
                .map(c -> standing(personId, c))
                .forEach(own -> order.add(placeOf(own, order), own));
        return order.stream().map(Standing::personId).toList();
    }

    private static Standing standing(UUID personId, RunChoice choice) {
        return new Standing(choice.points().total(), choice.graduatesOn(), choice.statedAt(), personId);
    }

    private static int placeOf(Standing own, List<Standing> order) {
        return (int) order.stream().takeWhile(other -> other.compareTo(own) < 0).count();
    }

    private boolean isEligible(RunChoice choice) {
        boolean judged = choice.fit() == Fit.FIT || choice.fit() == Fit.NEAR;
        Obstacle obstacle = choice.obstacle();
        boolean mendable = obstacle != Obstacle.OFFER_ENDED && obstacle != Obstacle.STUDY_NOT_STATED;
        return judged && mendable && demands.areMetBy(choice);
    }
}
