package vn.nguontre.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.AssignmentEditing;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.VietnameseText;

/** The school branch gives its students a printed card with user name and first password. */
@Service
@Transactional
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class StudentAccounts {
    private final AccountRepository accounts;
    private final PersonDirectory people;
    private final AssignmentEditing assignments;
    private final PasswordEncoder encoder;
    private final Today today;

    StudentAccounts(
            AccountRepository accounts,
            PersonDirectory people,
            AssignmentEditing assignments,
            PasswordEncoder encoder,
            Today today) {
        this.accounts = accounts;
        this.people = people;
        this.assignments = assignments;
        this.encoder = encoder;
        this.today = today;
    }

    /** Opens the account of a person of the branch's school, or gives a new first password to the one they have. */
    public IssuedAccount issue(UUID personId) {
        PersonDetails person = people.details(personId);
        String password = FirstPassword.next();
        String hash = encoder.encode(password);
        Account account = accounts.ofPerson(personId).orElse(null);
        if (account == null) {
            account = accounts.save(
                    new Account(freeUsername(person.name()), person.name().full(), hash, true));
            assignments.assignStudent(account.id(), person.schoolId(), personId, today.date());
        } else {
            account.reissuePassword(hash);
            accounts.save(account);
        }
        return new IssuedAccount(account.displayName(), account.username(), password);
    }

    /** Given name and initials, such as "thu.ltm" for Lê Thị Mỹ Thư; a number follows where that is taken. */
    private String freeUsername(PersonName name) {
        StringBuilder initials = new StringBuilder();
        for (String word : VietnameseText.fold(name.familyAndMiddle()).split(" ")) {
            initials.append(word.charAt(0));
        }
        String base = VietnameseText.fold(name.given()) + "." + initials;
        String candidate = base;
        for (int n = 2; accounts.findByUsername(candidate).isPresent(); n++) {
            candidate = base + n;
        }
        return candidate;
    }
}
