package vn.nguontre.allocation;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Local search for the same aim as the flows. */
public final class TimefoldSearch {
    private TimefoldSearch() {}

    static Outcome<String> solve(Instance<String> instance, int seconds) {
        Map<String, Place> posts = new LinkedHashMap<>();
        instance.posts().forEach(post -> posts.put(post.id(), new Place(post.id(), post.places())));
        var plan = new Plan();
        for (var candidate : instance.candidates()) {
            var person = new Person();
            person.id = candidate.id();
            person.choices = candidate.choices().stream().map(posts::get).toList();
            plan.people.add(person);
        }
        var config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Person.class)
                .withConstraintProviderClass(Aims.class)
                .withTerminationSpentLimit(Duration.ofSeconds(seconds));
        Plan best = SolverFactory.<Plan>create(config).buildSolver().solve(plan);
        Map<String, String> assignments = new LinkedHashMap<>();
        List<String> unassigned = new ArrayList<>();
        for (var person : best.people) {
            if (person.place == null) {
                unassigned.add(person.id);
            } else {
                assignments.put(person.id, person.place.id());
            }
        }
        return new Outcome<>(assignments, unassigned);
    }

    public record Place(String id, int places) {}

    @PlanningEntity
    public static class Person {
        @PlanningId
        public String id = "";

        @ValueRangeProvider
        public List<Place> choices = List.of();

        @PlanningVariable(allowsUnassigned = true)
        public @Nullable Place place;
    }

    @PlanningSolution
    public static class Plan {
        @PlanningEntityCollectionProperty
        public List<Person> people = new ArrayList<>();

        @PlanningScore
        public @Nullable HardSoftScore score;
    }

    public static class Aims implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(Person.class)
                        .groupBy(person -> person.place, ConstraintCollectors.count())
                        .filter((place, count) -> count > place.places())
                        .penalize(HardSoftScore.ONE_HARD, (place, count) -> count - place.places())
                        .asConstraint("places"),
                factory.forEach(Person.class)
                        .penalize(HardSoftScore.ONE_SOFT, person -> person.choices.indexOf(person.place))
                        .asConstraint("wishes"),
                factory.forEachIncludingUnassigned(Person.class)
                        .filter(person -> person.place == null)
                        .penalize(HardSoftScore.ONE_SOFT, person -> 1000)
                        .asConstraint("without a post")
            };
        }
    }
}
