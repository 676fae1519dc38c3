package vn.nguontre.consent;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.Looks;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;

/** The school prints forms that pupils and guardians answer and sign on paper; they bear the wording in use (DP-02). */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
public class ConsentForms {
    private final ConsentQuery query;
    private final ConsentPolicies policies;
    private final PersonDirectory people;
    private final Looks looks;

    ConsentForms(ConsentQuery query, ConsentPolicies policies, PersonDirectory people, Looks looks) {
        this.query = query;
        this.policies = policies;
        this.people = people;
        this.looks = looks;
    }

    /** One form for each of them, or none for anybody; by given name. */
    public List<PrintedForm> of(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            throw new RuleViolation("consent.nobody-chosen");
        }
        personIds.forEach(people::requireInScope);
        looks.note(LookKind.PAPER, personIds);
        return query.people(personIds).stream()
                .map(person -> new PrintedForm(
                        person.fullName(),
                        person.birthDate(),
                        person.schoolName(),
                        person.schoolClass(),
                        policies.today(person.birthDate()).guardianNeeded()))
                .toList();
    }
}
