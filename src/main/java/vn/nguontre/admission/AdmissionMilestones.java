package vn.nguontre.admission;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.DeclaredTies;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The school branch records the milestones of its own approved students. */
@Service
@Transactional
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class AdmissionMilestones {
    private final AdmissionFileRepository files;
    private final AdmissionStepRepository steps;
    private final PersonDirectory people;
    private final RuleBook ruleBook;
    private final ConsentGate consents;
    private final DeclaredTies ties;
    private final CurrentUser currentUser;
    private final Today today;

    AdmissionMilestones(
            AdmissionFileRepository files,
            AdmissionStepRepository steps,
            PersonDirectory people,
            RuleBook ruleBook,
            ConsentGate consents,
            DeclaredTies ties,
            CurrentUser currentUser,
            Today today) {
        this.files = files;
        this.steps = steps;
        this.people = people;
        this.ruleBook = ruleBook;
        this.consents = consents;
        this.ties = ties;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void registerForClass(UUID personId, LocalDate day) {
        record(approved(personId), file -> file.registerForClass(day, today.date()));
        note(personId, Milestone.CLASS, day, null);
    }

    public void enterCertificate(UUID personId, CertificateDraft draft) {
        record(approved(personId), file -> file.enterCertificate(draft, today.date()));
        note(personId, Milestone.CERTIFICATE, draft.issuedOn(), draft.number());
    }

    /** Limits are those in force on the day of the decision. */
    public void enterDecision(UUID personId, DecisionDraft draft) {
        PersonDetails person = approved(personId);
        AdmissionLimits limits = AdmissionLimits.on(draft.decidedOn(), ruleBook);
        record(person, file -> file.enterDecision(draft, person.birthDate(), limits, today.date()));
        note(personId, Milestone.DECISION, draft.decidedOn(), draft.number());
    }

    public void enterCeremony(UUID personId, LocalDate day) {
        record(approved(personId), file -> file.enterCeremony(day, today.date()));
        note(personId, Milestone.CEREMONY, day, null);
    }

    private PersonDetails approved(UUID personId) {
        PersonDetails person = people.details(personId);
        ties.requireNone(personId);
        AdmissionRights.requireKeptFor(person.stage());
        consents.require(ConsentPurpose.NOMINATION, personId);
        return person;
    }

    private void record(PersonDetails person, Consumer<AdmissionFile> verb) {
        AdmissionFile file = files.findByPersonId(person.id()).orElseGet(() -> new AdmissionFile(person.id()));
        verb.accept(file);
        files.save(file);
    }

    private void note(UUID personId, Milestone milestone, LocalDate day, @Nullable String number) {
        steps.save(new AdmissionStep(personId, milestone, day, number, Step.by(currentUser.actor(), today.now())));
    }
}
