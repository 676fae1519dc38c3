package vn.nguontre.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
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

    @ElementCollection
    @CollectionTable(name = "unit_succession", joinColumns = @JoinColumn(name = "successor_id"))
    private Set<Takeover> takeovers = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "confirmed_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "confirmed_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "confirmed_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "confirming_source"))
    private @Nullable Step confirmed;

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

    /** From the given day this unit stands where the other stood: its officers see the other's people. */
    void takeOver(Unit predecessor, LocalDate since, String legalSource) {
        if (legalSource.isBlank()) {
            throw new RuleViolation("organisation.source-required");
        }
        if (since.isBefore(validFrom)) {
            throw new RuleViolation("organisation.taken-over-too-early", name);
        }
        if (hasTakenOver(predecessor.id())) {
            throw new RuleViolation("organisation.taken-over-already", name, predecessor.name);
        }
        takeovers.add(new Takeover(predecessor.id(), since, legalSource.strip(), false));
    }

    private boolean hasTakenOver(UUID unitId) {
        return takeovers.stream().anyMatch(t -> t.predecessorId().equals(unitId));
    }

    /** Somebody has seen the document that settles the unit and what it took over; the step names both. */
    void confirm(Step step) {
        if (!isDoubtful()) {
            throw new RuleViolation("organisation.already-confirmed", name);
        }
        toBeConfirmed = false;
        var settled = takeovers.stream().map(Takeover::confirmed).toList();
        takeovers.clear();
        takeovers.addAll(settled);
        confirmed = step;
    }

    private boolean isDoubtful() {
        return toBeConfirmed || takeovers.stream().anyMatch(Takeover::toBeConfirmed);
    }

    UnitEntry entry(Map<UUID, Unit> all) {
        var takenOver = takeovers.stream()
                .map(t -> new UnitEntry.TakenOver(
                        requireNonNull(all.get(t.predecessorId())).shortName, t.since(), t.legalSource()))
                .sorted(Comparator.comparing(UnitEntry.TakenOver::name))
                .toList();
        return new UnitEntry(row(), takenOver, isDoubtful(), confirmation());
    }

    private UnitEntry.@Nullable Confirmation confirmation() {
        return confirmed == null || confirmed.reason() == null
                ? null
                : new UnitEntry.Confirmation(confirmed.reason(), confirmed.actorName(), confirmed.at());
    }

    UnitRow row() {
        return new UnitRow(id(), code, kind, name, shortName, parentId, schoolId, validFrom, validTo, toBeConfirmed);
    }
}
