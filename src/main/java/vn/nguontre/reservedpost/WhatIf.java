package vn.nguontre.reservedpost;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** A named trial beside a run of the same year: what would be proposed if one thing were otherwise. Nothing depends on it. */
@Entity
@Table(name = "what_if")
class WhatIf extends VersionedEntity {
    private UUID runId;
    private int graduationYear;
    private String name;

    @Embedded
    private WhatIfChange change;

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
        this.change = change;
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

    UUID runId() {
        return runId;
    }

    int graduationYear() {
        return graduationYear;
    }

    String name() {
        return name;
    }

    WhatIfChange change() {
        return change;
    }

    String inputDigest() {
        return inputDigest;
    }

    Step made() {
        return made;
    }
}
