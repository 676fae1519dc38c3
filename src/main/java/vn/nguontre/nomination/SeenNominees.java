package vn.nguontre.nomination;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** Fetches nominees for a step, within the actor's scope and only as the actor has seen them. */
@Component
class SeenNominees {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final NomineeRepository nominees;
    private final NomineeStepRepository steps;
    private final NomineeNames names;
    private final CurrentUser currentUser;

    SeenNominees(NomineeRepository nominees, NomineeStepRepository steps, NomineeNames names, CurrentUser currentUser) {
        this.nominees = nominees;
        this.steps = steps;
        this.names = names;
        this.currentUser = currentUser;
    }

    /** All of them or a refusal; held in the order of their ids, so that two who hold many never wait for each other. */
    List<Nominee> hold(List<NomineeRef> refs) {
        if (refs.isEmpty()) {
            throw new RuleViolation("nomination.nobody-chosen");
        }
        List<Nominee> held = new ArrayList<>();
        for (NomineeRef ref : refs.stream()
                .distinct()
                .sorted(Comparator.comparing(NomineeRef::id))
                .toList()) {
            held.add(hold(ref));
        }
        return held;
    }

    private Nominee hold(NomineeRef ref) {
        Nominee nominee = nominees.holdInScope(ref.id(), currentUser.scope()).orElseThrow(RuleViolation::notFound);
        if (nominee.version() != ref.version()) {
            throw changedMeanwhile(nominee);
        }
        return nominee;
    }

    private RuleViolation changedMeanwhile(Nominee nominee) {
        NomineeStep last = steps.findFirstByNomineeIdOrderByIdDesc(nominee.id()).orElseThrow(RuleViolation::notFound);
        Step step = last.step();
        return new RuleViolation(
                "nomination.changed-meanwhile." + (last.event().isTakenBack() ? "TAKEN_BACK" : last.toStatus()),
                names.of(List.of(nominee.personId())),
                step.actorName(),
                step.unitName(),
                moment(step.at()));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Today.VIETNAM));
    }

    void save(Nominee nominee, NomineeStep step) {
        nominees.save(nominee);
        steps.save(step);
    }
}
