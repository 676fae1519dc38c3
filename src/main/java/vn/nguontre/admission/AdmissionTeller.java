package vn.nguontre.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguontre.people.StoryTeller;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Step;

/** A person's way to admission, as it is right today, with who recorded it; officers also read of corrections. */
@Component
class AdmissionTeller implements StoryTeller {
    private final AdmissionFiles files;
    private final AdmissionStepRepository steps;
    private final AdmissionCorrectionRepository corrections;

    AdmissionTeller(AdmissionFiles files, AdmissionStepRepository steps, AdmissionCorrectionRepository corrections) {
        this.files = files;
        this.steps = steps;
        this.corrections = corrections;
    }

    @Override
    public Stream<Happening> story(UUID personId, Actor actor) {
        MilestoneDates dates = files.of(personId).dates();
        boolean own = actor.is(Role.STUDENT);
        List<AdmissionStep> recorded = own ? List.of() : steps.findByPersonIdOrderByIdDesc(personId);
        Stream<Happening> reached = Stream.of(
                        told(Milestone.CLASS, dates.classRegisteredOn(), null, recorded),
                        told(Milestone.CERTIFICATE, dates.certificateIssuedOn(), dates.certificateNumber(), recorded),
                        told(Milestone.DECISION, dates.decidedOn(), dates.decisionNumber(), recorded),
                        told(Milestone.CEREMONY, dates.ceremonyOn(), null, recorded))
                .flatMap(s -> s);
        return own ? reached : Stream.concat(reached, corrected(personId));
    }

    private Stream<Happening> corrected(UUID personId) {
        return corrections.findByPersonIdOrderByIdDesc(personId).stream()
                .map(AdmissionCorrection::row)
                .map(c -> Happening.at(c.at(), "admission.story.corrected")
                        .by(c.actorName(), null)
                        .because(c.reason()));
    }

    private static Stream<Happening> told(
            Milestone milestone, @Nullable LocalDate day, @Nullable String number, List<AdmissionStep> recorded) {
        if (day == null) {
            return Stream.empty();
        }
        Happening happened = Happening.on(day, "admission.story." + milestone, Objects.requireNonNullElse(number, "–"));
        return Stream.of(recorded.stream()
                .filter(s -> s.says(milestone, day))
                .findFirst()
                .map(AdmissionStep::step)
                .map((Step s) -> happened.by(s.actorName(), s.unitName()))
                .orElse(happened));
    }
}
