package vn.nguontre.consent;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.consent.ConsentAnswer.Said;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The school notes what stands on the signed paper forms it has collected and keeps (DP-02). */
@Service
@Transactional
@RolesAllowed({Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
public class ConsentRecording {
    private final ConsentBook book;
    private final ConsentPolicies policies;
    private final PersonDirectory people;
    private final CurrentUser currentUser;
    private final Today today;

    ConsentRecording(
            ConsentBook book, ConsentPolicies policies, PersonDirectory people, CurrentUser currentUser, Today today) {
        this.book = book;
        this.policies = policies;
        this.people = people;
        this.currentUser = currentUser;
        this.today = today;
    }

    /**
     * Notes the same answers for all of them, or for nobody; the guardian's only for those who need one. Returns the names of
     * those who have answered otherwise after the form was signed: that later answer stands.
     */
    public List<String> record(Collection<UUID> personIds, PaperForm form) {
        if (personIds.isEmpty()) {
            throw new RuleViolation("consent.nobody-chosen");
        }
        form.requireCompleteOn(today.date());
        if (!form.guardianName().isBlank() && Set.copyOf(personIds).size() > 1) {
            throw new RuleViolation("consent.one-guardian-one-form");
        }
        return personIds.stream()
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(people::details)
                .filter(person -> !record(person, form))
                .map(person -> person.name().full())
                .toList();
    }

    /** Notes that a yes was taken back in writing or by word of mouth today; it counts at once. */
    public void withdraw(UUID personId, ConsentPurpose purpose, Answerer by, String reason) {
        people.requireInScope(personId);
        Step step = Step.by(currentUser.actor(), today.now(), reason);
        book.withdraw(new Said(personId, today.now(), AnswerWay.PAPER, ConsentText.CURRENT, null, step), by, purpose);
    }

    private boolean record(PersonDetails person, PaperForm form) {
        boolean counts = book.write(said(person, form, null), Answerer.PUPIL, form.pupil());
        if (policies.today(person.birthDate()).guardianNeeded()) {
            String guardian = form.guardianName().isBlank()
                    ? person.contact().guardianName()
                    : form.guardianName().strip();
            counts &= book.write(said(person, form, guardian), Answerer.GUARDIAN, form.guardian());
        }
        return counts;
    }

    private Said said(PersonDetails person, PaperForm form, @Nullable String name) {
        Instant at = form.signedOn().atStartOfDay(Today.VIETNAM).toInstant();
        Step step = Step.by(currentUser.actor(), today.now());
        return new Said(person.id(), at, AnswerWay.PAPER, form.textVersion(), name, step);
    }
}
