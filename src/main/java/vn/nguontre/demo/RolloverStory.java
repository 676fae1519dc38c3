package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.demo.DemoOfficers.School;
import vn.nguontre.organisation.Units;
import vn.nguontre.rollover.ClassProposal;
import vn.nguontre.rollover.ClassRollover;
import vn.nguontre.rollover.Outcome;
import vn.nguontre.rollover.RolloverPlan;
import vn.nguontre.rollover.RolloverPlan.Move;
import vn.nguontre.rollover.RolloverProposal;

/** The school's union takes everybody into the new school year, as proposed. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class RolloverStory {
    private final StoryTeller story;
    private final ClassRollover rollover;
    private final Units units;

    RolloverStory(StoryTeller story, ClassRollover rollover, Units units) {
        this.story = story;
        this.rollover = rollover;
        this.units = units;
    }

    void rollOver(School school, LocalDate day) {
        story.on(day, school.union(), () -> {
            RolloverProposal proposal = rollover.propose(
                    units.byCode("THPT-" + school.code()).orElseThrow().id());
            List<Move> moves = proposal.classes().stream()
                    .flatMap(c -> c.pupils().stream().map(p -> move(c, p.id())))
                    .toList();
            rollover.apply(new RolloverPlan(proposal.schoolId(), proposal.into(), moves));
        });
    }

    private static Move move(ClassProposal of, UUID personId) {
        return of.finishes()
                ? new Move(personId, Outcome.FINISHES, null)
                : new Move(personId, Outcome.MOVES_UP, of.nextClass());
    }
}
