package vn.nguontre.rollover.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nguontre.people.Pupil;
import vn.nguontre.people.Pupil.ClassKey;
import vn.nguontre.rollover.ClassProposal;
import vn.nguontre.rollover.Outcome;
import vn.nguontre.rollover.RolloverPlan;
import vn.nguontre.rollover.RolloverPlan.Move;
import vn.nguontre.rollover.RolloverProposal;

/** The proposal as the union has put it right so far, class by class and pupil by pupil. */
final class RolloverDraft {
    private final RolloverProposal proposal;
    private final Map<ClassKey, ClassProposal> classes = new HashMap<>();
    private final Map<ClassKey, String> nextClasses = new HashMap<>();
    private final Set<ClassKey> classesLeftOut = new HashSet<>();
    private final Map<UUID, Choice> choices = new HashMap<>();

    RolloverDraft(RolloverProposal proposal) {
        this.proposal = proposal;
        proposal.classes().forEach(c -> {
            classes.put(c.key(), c);
            nextClasses.put(c.key(), c.nextClass());
        });
    }

    RolloverProposal proposal() {
        return proposal;
    }

    void nextClass(ClassKey of, String name) {
        nextClasses.put(of, name);
    }

    void take(ClassKey key, boolean taken) {
        if (taken) {
            classesLeftOut.remove(key);
        } else {
            classesLeftOut.add(key);
        }
    }

    void choose(Pupil pupil, Choice choice) {
        choices.put(pupil.id(), choice);
    }

    Choice choice(Pupil pupil) {
        return choices.getOrDefault(pupil.id(), Choice.BY_CLASS);
    }

    String nextClass(Pupil pupil) {
        return choice(pupil) == Choice.REPEATS
                ? pupil.schoolClass()
                : nextClasses.getOrDefault(pupil.classKey(), "").strip();
    }

    /** Empty for who keeps the class of last year for now. */
    Optional<Outcome> outcome(Pupil pupil) {
        return switch (choice(pupil)) {
            case LEFT_OUT -> Optional.empty();
            case REPEATS -> Optional.of(Outcome.REPEATS);
            case MOVED_AWAY -> Optional.of(Outcome.MOVED_AWAY);
            case BY_CLASS -> byClass(pupil.classKey());
        };
    }

    private Optional<Outcome> byClass(ClassKey key) {
        ClassProposal proposed = classes.get(key);
        if (proposed == null || classesLeftOut.contains(key)) {
            return Optional.empty();
        }
        return Optional.of(proposed.finishes() ? Outcome.FINISHES : Outcome.MOVES_UP);
    }

    Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        proposal.pupils().forEach(p -> outcome(p).ifPresent(o -> counts.merge(o, 1, Integer::sum)));
        return counts;
    }

    int people() {
        return counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    int leftOut() {
        return proposal.pupils().size() - people();
    }

    RolloverPlan plan() {
        List<Move> moves = proposal.pupils().stream()
                .flatMap(p ->
                        outcome(p).stream().map(o -> new Move(p.id(), o, o == Outcome.MOVES_UP ? nextClass(p) : null)))
                .toList();
        return new RolloverPlan(proposal.schoolId(), proposal.into(), moves);
    }
}
