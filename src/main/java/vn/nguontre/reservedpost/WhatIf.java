package vn.nguontre.reservedpost;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** A named trial beside a run of the same year: what would be proposed if some things were otherwise. Nothing depends on it. */
@Entity
@Table(name = "what_if")
class WhatIf extends VersionedEntity {
    private UUID runId;
    private int graduationYear;
    private String name;

    @ElementCollection
    @CollectionTable(name = "what_if_change", joinColumns = @JoinColumn(name = "what_if_id"))
    @OrderColumn(name = "position")
    private List<WhatIfChange> changes = new ArrayList<>();

    private String inputDigest;

    @Embedded
    private Step made;

    @SuppressWarnings("NullAway.Init")
    protected WhatIf() {}

    WhatIf(AllocationRun run, String name, WhatIfChange change, Step step) {
        this.name = VietnameseText.clean(name);
        if (this.name.isEmpty()) {
            throw new RuleViolation("reservedpost.whatif.name-required");
        }
        graduationYear = run.graduationYear();
        changes.add(change);
        runId = run.id();
        inputDigest = run.inputDigest();
        made = step;
    }

    /** Puts it beside the newest proposal. */
    void moveTo(AllocationRun run, Step step) {
        runId = run.id();
        inputDigest = run.inputDigest();
        made = step;
    }

    /** A further change after those there are; other points take the place of points tried before. */
    void change(WhatIfChange further) {
        if (further.kind().isAboutAPerson() && changes.contains(further)) {
            throw new RuleViolation("reservedpost.whatif.already-left-out");
        }
        changes.removeIf(c -> c.kind() == WhatIfKind.OTHER_POINTS && further.kind() == WhatIfKind.OTHER_POINTS);
        changes.add(further);
    }

    /** Takes the last change back; the first stays. */
    void takeBack() {
        if (changes.size() < 2) {
            throw new RuleViolation("reservedpost.whatif.only-change");
        }
        changes.removeLast();
    }

    /** What would count. */
    RunInput.Read in(RunInput.Read now) {
        RunInput.Read changed = now;
        for (WhatIfChange change : changes) {
            changed = change.in(changed);
        }
        return changed;
    }

    UUID runId() {
        return runId;
    }

    int graduationYear() {
        return graduationYear;
    }

    String name() {
        return name;
    }

    List<WhatIfChange> changes() {
        return List.copyOf(changes);
    }

    String inputDigest() {
        return inputDigest;
    }

    Step made() {
        return made;
    }
}
