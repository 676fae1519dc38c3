package vn.nguontre.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VersionedEntity;

/** The one-time way in for the first administrator; only a hash of its token is kept. */
@Entity
@Table(name = "first_administrator_link")
class FirstAdministratorLink extends VersionedEntity {
    private String tokenHash;
    private Instant validUntil;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected FirstAdministratorLink() {}

    FirstAdministratorLink(String tokenHash, Instant validUntil) {
        this.tokenHash = tokenHash;
        this.validUntil = validUntil;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(validUntil);
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw new RuleViolation("identity.link-spent");
        }
        usedAt = now;
    }
}
