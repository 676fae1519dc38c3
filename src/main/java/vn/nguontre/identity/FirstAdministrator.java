package vn.nguontre.identity;

import jakarta.annotation.security.PermitAll;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.Assignments;
import vn.nguontre.organisation.UnitKind;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.Checksum;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** Lets the first administrator of a fresh portal in by a link from the log: once, within a day, and never again after that. */
@Service
@Transactional
@PermitAll
public class FirstAdministrator {
    private static final Duration VALID_FOR = Duration.ofHours(24);

    private final FirstAdministratorLinkRepository links;
    private final AccountRepository accounts;
    private final Assignments assignments;
    private final Units units;
    private final PasswordEncoder encoder;
    private final Today today;

    FirstAdministrator(
            FirstAdministratorLinkRepository links,
            AccountRepository accounts,
            Assignments assignments,
            Units units,
            PasswordEncoder encoder,
            Today today) {
        this.links = links;
        this.accounts = accounts;
        this.assignments = assignments;
        this.units = units;
        this.encoder = encoder;
        this.today = today;
    }

    /** A new token while the portal has no administrator; nothing afterwards. */
    Optional<String> newToken() {
        if (assignments.anyInForce(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.save(new FirstAdministratorLink(Checksum.of(token), today.now().plus(VALID_FOR)));
        return Optional.of(token);
    }

    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return !assignments.anyInForce(Role.ADMINISTRATOR)
                && links.findByTokenHash(Checksum.of(token))
                        .filter(l -> l.isOpen(today.now()))
                        .isPresent();
    }

    /** Creates the account. Throws {@link RuleViolation} if the link is spent or the password too weak. */
    public void create(String token, String username, String displayName, String password) {
        FirstAdministratorLink link =
                links.findByTokenHash(Checksum.of(token)).orElseThrow(() -> new RuleViolation("identity.link-spent"));
        link.use(today.now());
        links.save(link);
        String kept = Account.usernameFrom(username);
        PasswordRules.check(password, kept);
        Account account = accounts.save(new Account(kept, displayName, encoder.encode(password), false));
        assignments.assignFirstAdministrator(
                account.id(),
                units.ofKind(UnitKind.PROVINCE_COMMITTEE).getFirst().id());
    }
}
