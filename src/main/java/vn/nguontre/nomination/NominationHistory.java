package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.nomination.KeptNomination.Shown;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** A person's nominations, round by round. The young person reads their own: outcomes and days. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.STUDENT})
public class NominationHistory {
    private final NomineeRepository nominees;
    private final NomineeStepRepository steps;
    private final RoundRepository rounds;
    private final PersonDirectory people;
    private final CurrentUser currentUser;
    private final Today today;

    NominationHistory(
            NomineeRepository nominees,
            NomineeStepRepository steps,
            RoundRepository rounds,
            PersonDirectory people,
            CurrentUser currentUser,
            Today today) {
        this.nominees = nominees;
        this.steps = steps;
        this.rounds = rounds;
        this.people = people;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The latest first. Only the union reads of a nomination that is not sent yet. */
    public List<PersonNomination> ofPerson(UUID personId) {
        people.requireInScope(personId);
        Actor actor = currentUser.actor();
        boolean unsentToo = actor.is(Role.YOUTH_UNION);
        return nominees.findByPersonIdOrderByIdDesc(personId).stream()
                .filter(n -> unsentToo || n.status() != NomineeStatus.LISTED)
                .map(n -> nomination(n, actor.is(Role.STUDENT)))
                .toList();
    }

    /** Everything that is kept, sealed or not, sent or not; for nobody but the person who asks what is kept about them. */
    List<KeptNomination> kept(UUID personId) {
        people.requireInScope(personId);
        return nominees.findByPersonIdOrderByIdDesc(personId).stream()
                .map(n -> new KeptNomination(
                        nomination(n, true),
                        n.isSealed() ? Shown.SEALED : Shown.OPEN,
                        n.isSealed() ? n.sealed() : SealedRow.open(n.results())))
                .toList();
    }

    private PersonNomination nomination(Nominee nominee, boolean forNominee) {
        RoundRow round = rounds.findById(nominee.roundId())
                .orElseThrow(RuleViolation::notFound)
                .row(today.date());
        List<NomineeEvent> history = steps.findByNomineeIdOrderById(nominee.id()).stream()
                .map(NomineeStep::event)
                .map(e -> forNominee ? e.forNominee() : e)
                .toList();
        return new PersonNomination(
                nominee.id(),
                round.name(),
                round.schoolYear(),
                nominee.results(),
                nominee.status(),
                nominee.statusSince(),
                history);
    }
}
