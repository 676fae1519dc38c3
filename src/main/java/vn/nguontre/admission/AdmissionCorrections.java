package vn.nguontre.admission;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The town committee puts a file right with a reason; what stood there before stays readable for officers. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class AdmissionCorrections {
    private final AdmissionFileRepository files;
    private final AdmissionCorrectionRepository corrections;
    private final PersonDirectory people;
    private final ConsentGate consents;
    private final RuleBook ruleBook;
    private final DeclaredTies ties;
    private final CurrentUser currentUser;
    private final Today today;

    AdmissionCorrections(
            AdmissionFileRepository files,
            AdmissionCorrectionRepository corrections,
            PersonDirectory people,
            ConsentGate consents,
            RuleBook ruleBook,
            DeclaredTies ties,
            CurrentUser currentUser,
            Today today) {
        this.files = files;
        this.corrections = corrections;
        this.people = people;
        this.consents = consents;
        this.ruleBook = ruleBook;
        this.ties = ties;
        this.currentUser = currentUser;
        this.today = today;
    }

    /**
     * Corrects what the actor has seen; what is blank has never happened, and what was blank is entered only as it would be
     * entered anew. Not by an officer with a tie to the person. Limits are those of the right day of the decision.
     */
    public void correct(UUID personId, MilestoneDates seen, MilestoneDates right, String reason) {
        PersonDetails person = people.details(personId);
        ties.requireNone(personId);
        AdmissionFile file = files.findByPersonId(personId).orElseThrow(RuleViolation::notFound);
        if (!file.dates().equals(seen)) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        if (right.clean().tellsMoreThan(seen)) {
            AdmissionRights.requireKeptFor(person.stage());
            consents.require(ConsentPurpose.NOMINATION, personId);
        }
        Step step = Step.by(currentUser.actor(), today.now(), reason);
        LocalDate decided = right.decidedOn();
        AdmissionLimits limits = AdmissionLimits.on(decided == null ? today.date() : decided, ruleBook);
        corrections.save(file.correct(right.clean(), person.birthDate(), limits, today.date(), step));
        files.save(file);
    }

    /** What the person's file said before it was corrected, the latest correction first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD})
    public List<AdmissionCorrectionRow> ofPerson(UUID personId) {
        people.requireInScope(personId);
        return corrections.findByPersonIdOrderByIdDesc(personId).stream()
                .map(AdmissionCorrection::row)
                .toList();
    }
}
