package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonRegistry;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/**
 * The union puts right who a nominee is while the nominee lies with it: the class always; name and birth date as long as its own
 * list alone has said them. Once the pupil or a guardian has answered, they ask for it themselves, and the branch decides (DP-03).
 */
@Service
@Transactional
@RolesAllowed(Roles.YOUTH_UNION)
public class ListedPersonCorrection {
    private final SeenNominees seen;
    private final NomineeRepository nominees;
    private final NomineeCorrectionRepository corrections;
    private final RoundRepository rounds;
    private final PersonDirectory people;
    private final PersonRegistry registry;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    ListedPersonCorrection(
            SeenNominees seen,
            NomineeRepository nominees,
            NomineeCorrectionRepository corrections,
            RoundRepository rounds,
            PersonDirectory people,
            PersonRegistry registry,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.seen = seen;
        this.nominees = nominees;
        this.corrections = corrections;
        this.rounds = rounds;
        this.people = people;
        this.registry = registry;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void correct(NomineeRef ref, ListedPerson wanted) {
        Nominee nominee = seen.hold(List.of(ref)).getFirst();
        ListedPerson before = ListedPerson.of(people.details(nominee.personId()), nominee.schoolClass());
        ListedPerson now = wanted.clean();
        nominee.moveTo(now.schoolClass());
        if (!now.isNamedAndBornAs(before)) {
            requireSaidByListAlone(nominee);
            registry.correct(nominee.personId(), now.identity(), today.date());
        }
        if (!now.schoolClass().equals(before.schoolClass())) {
            Round round = rounds.findById(nominee.roundId()).orElseThrow(RuleViolation::notFound);
            registry.moveTo(nominee.personId(), round.schoolYear(), now.schoolClass());
        }
        nominees.save(nominee);
        Step step = Step.by(currentUser.actor(), today.now());
        before.changesTo(now).forEach(change -> corrections.save(new NomineeCorrection(nominee.id(), change, step)));
    }

    private void requireSaidByListAlone(Nominee nominee) {
        if (!nominee.isNewByItsList()) {
            throw new RuleViolation("nomination.correct.known-file");
        }
        if (consents.hasAnswered(nominee.personId())) {
            throw new RuleViolation("nomination.correct.answered");
        }
    }
}
