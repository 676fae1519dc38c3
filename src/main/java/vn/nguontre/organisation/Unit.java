package vn.nguontre.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VersionedEntity;

/** A body of Party, Youth Union, school or state, from one day to another. */
@Entity
@Table(name = "unit")
class Unit extends VersionedEntity {
    private String code;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String name;
    private String shortName;
    private @Nullable UUID parentId;
    private @Nullable UUID schoolId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private boolean toBeConfirmed;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(UnitDraft draft) {
        if (draft.code().isBlank()
                || draft.name().isBlank()
                || draft.shortName().isBlank()) {
            throw new RuleViolation("organisation.name-required");
        }
        if (draft.kind().isOfASchool() != (draft.schoolId() != null)) {
            throw new RuleViolation(
                    draft.kind().isOfASchool() ? "organisation.school-required" : "organisation.school-not-fitting");
        }
        code = draft.code().strip();
        kind = draft.kind();
        name = draft.name().strip();
        shortName = draft.shortName().strip();
        parentId = draft.parentId();
        schoolId = draft.schoolId();
        validFrom = draft.validFrom();
    }

    /** Ends the unit with the given day as its last. */
    void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new RuleViolation("organisation.ends-before-start", name);
        }
        validTo = lastDay;
    }

    UnitRow row() {
        return new UnitRow(id(), code, kind, name, shortName, parentId, schoolId, validFrom, validTo, toBeConfirmed);
    }
}
