package vn.nguontre.intention;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** Those who are away say whether they mean to come home; only with consent to a keeper, who alone reads it. */
@Service
@Transactional
@RolesAllowed(Roles.STUDENT)
public class OwnIntention {
    private final IntentionRepository answers;
    private final Periods periods;
    private final PersonDirectory people;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    OwnIntention(
            IntentionRepository answers,
            Periods periods,
            PersonDirectory people,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.answers = answers;
        this.periods = periods;
        this.people = people;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The question, if it is asked today and this person may be asked. */
    @Transactional(readOnly = true)
    public Optional<Question> question() {
        UUID person = currentUser.actor().ownPersonId();
        boolean mayBeAsked = people.details(person).stage().mayComeHome()
                && consents.missing(ConsentPurpose.MENTORING, java.util.List.of(person))
                        .isEmpty();
        return periods.open().filter(p -> mayBeAsked).map(p -> new Question(p.lastDay(), given(person, p)));
    }

    private @org.jspecify.annotations.Nullable Intention given(UUID person, Period period) {
        return answers.findByPersonIdAndPeriod(person, period.firstDay())
                .map(IntentionAnswer::intention)
                .orElse(null);
    }

    /** Answers, or changes the answer of the period that runs. */
    public void answer(Intention intention) {
        UUID person = currentUser.actor().ownPersonId();
        PersonDetails own = people.details(person);
        if (!own.stage().mayComeHome()) {
            throw new RuleViolation("intention.only-away");
        }
        Period period = periods.open().orElseThrow(() -> new RuleViolation("intention.not-asked-now"));
        consents.require(ConsentPurpose.MENTORING, person);
        IntentionAnswer answer = answers.findByPersonIdAndPeriod(person, period.firstDay())
                .orElseGet(() -> new IntentionAnswer(person, own.schoolId(), period, intention, today.now()));
        answer.change(intention, today.now());
        answers.saveAndFlush(answer);
    }
}
