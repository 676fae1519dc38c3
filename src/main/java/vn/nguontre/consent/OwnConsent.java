package vn.nguontre.consent;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.consent.ConsentAnswer.Said;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The young person answers for themselves, and takes a yes back whenever they like; both count at once (DP-03). */
@Service
@Transactional
@RolesAllowed(Roles.STUDENT)
public class OwnConsent {
    private final ConsentBook book;
    private final CurrentUser currentUser;
    private final Today today;

    OwnConsent(ConsentBook book, CurrentUser currentUser, Today today) {
        this.book = book;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void answer(ConsentPurpose purpose, Answer answer) {
        if (answer == Answer.WITHDRAWN) {
            throw new RuleViolation("consent.yes-or-no");
        }
        book.write(said(), Answerer.PUPIL, Map.of(purpose, answer));
    }

    public void withdraw(ConsentPurpose purpose) {
        book.withdraw(said(), Answerer.PUPIL, purpose);
    }

    private Said said() {
        var actor = currentUser.actor();
        return new Said(
                actor.ownPersonId(),
                today.now(),
                AnswerWay.PORTAL,
                ConsentText.CURRENT,
                null,
                Step.by(actor, today.now()));
    }
}
