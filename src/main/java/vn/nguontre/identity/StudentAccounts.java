package vn.nguontre.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.AssignmentEditing;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.organisation.Assignments;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
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
    private final Assignments inForce;
    private final PasswordEncoder encoder;
    private final Today today;

    StudentAccounts(
            AccountRepository accounts,
            PersonDirectory people,
            AssignmentEditing assignments,
            Assignments inForce,
            PasswordEncoder encoder,
            Today today) {
        this.accounts = accounts;
        this.people = people;
        this.assignments = assignments;
        this.inForce = inForce;
        this.encoder = encoder;
        this.today = today;
    }

    /**
     * Opens the account of a person of the branch's school, or gives a new first password to the one they have. Throws
     * {@link RuleViolation} before the person is approved, and for an account that is shut or opens more than the own file.
     */
    public IssuedAccount issue(UUID personId) {
        PersonDetails person = people.details(personId);
        if (!person.stage().isOfTheScheme()) {
            throw new RuleViolation("identity.not-approved");
        }
        String password = FirstPassword.next();
        String hash = encoder.encode(password);
        Account account = accounts.ofPerson(personId).orElse(null);
        if (account == null) {
            account = accounts.save(
                    new Account(freeUsername(person.name()), person.name().full(), hash, true));
            assignments.assignStudent(account.id(), person.schoolId(), personId, today.date());
        } else {
            reissue(account, person, hash);
        }
        return new IssuedAccount(account.displayName(), account.username(), password);
    }

    private void reissue(Account account, PersonDetails person, String hash) {
        if (!account.enabled()) {
            throw new RuleViolation("identity.account-shut");
        }
        List<AssignmentRow> held = inForce.inForce(account.id());
        if (held.stream().anyMatch(a -> a.role() != Role.STUDENT)) {
            throw new RuleViolation("identity.officers-account");
        }
        account.reissuePassword(hash);
        accounts.save(account);
        if (held.isEmpty()) {
            assignments.assignStudent(account.id(), person.schoolId(), person.id(), today.date());
        }
    }

    /** Such as "thu.ltm" for Lê Thị Mỹ Thư: "hs" stands for a part that is missing, a number follows where it is taken. */
    private String freeUsername(PersonName name) {
        String initials = Arrays.stream(name.familyAndMiddle().split(" "))
                .map(StudentAccounts::letters)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        String base = orStudent(letters(name.given())) + "." + orStudent(initials);
        String candidate = base;
        for (int n = 2; accounts.findByUsername(candidate).isPresent(); n++) {
            candidate = base + n;
        }
        return candidate;
    }

    private static String orStudent(String letters) {
        return letters.isEmpty() ? "hs" : letters;
    }

    private static String letters(String word) {
        return VietnameseText.fold(word).replaceAll("[^a-z0-9]", "");
    }
}
