package vn.nguontre.mentoring;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** Notes that somebody was in touch with a person of the scheme. */
@Service
@Transactional
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD})
public class ContactLog {
    private final ContactRepository contacts;
    private final PersonDirectory people;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    ContactLog(
            ContactRepository contacts,
            PersonDirectory people,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.contacts = contacts;
        this.people = people;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void log(UUID personId, ContactNote note) {
        Actor actor = currentUser.actor();
        if (!MentoringRights.mayLog(actor.role(), people.details(personId).stage())) {
            throw new RuleViolation("mentoring.contact-not-for-this-stage");
        }
        consents.require(ConsentPurpose.MENTORING, personId);
        contacts.save(new Contact(personId, note, today.date(), Step.by(actor, today.now())));
    }

    /** Puts one's own note right; what somebody else noted stays as it is, and so does all of it once the yes is taken back. */
    public void correct(ContactRow seen, ContactNote note) {
        Contact contact = own(seen);
        consents.require(ConsentPurpose.MENTORING, contact.personId());
        contact.note(note, today.date());
        contacts.save(contact);
    }

    /** Takes out what was noted by mistake, for instance for the wrong person. */
    public void remove(ContactRow seen) {
        contacts.delete(own(seen));
    }

    private Contact own(ContactRow seen) {
        Contact contact = contacts.findById(seen.id()).orElseThrow(RuleViolation::notFound);
        people.requireInScope(contact.personId());
        if (!contact.isBy(currentUser.actor().accountId())) {
            throw new RuleViolation("mentoring.contact-of-another");
        }
        if (contact.version() != seen.version()) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        return contact;
    }
}
