package vn.nguontre.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VersionedEntity;

/** An account's role in a unit, from one day to another. Rights follow assignments, not accounts. */
@Entity
@Table(name = "assignment")
class Assignment extends VersionedEntity {
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID unitId;
    private @Nullable UUID personId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(UUID accountId, Role role, UUID unitId, @Nullable UUID personId, LocalDate validFrom) {
        if ((role == Role.STUDENT) != (personId != null)) {
            throw new RuleViolation("organisation.student-needs-person");
        }
        this.accountId = accountId;
        this.role = role;
        this.unitId = unitId;
        this.personId = personId;
        this.validFrom = validFrom;
    }

    /** Ends the assignment with the given day as its last; one that began later never held. */
    void endOn(LocalDate lastDay) {
        if (validTo != null) {
            throw new RuleViolation("organisation.assignment-ended");
        }
        validTo = lastDay.isBefore(validFrom) ? validFrom.minusDays(1) : lastDay;
    }

    UUID accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
