package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The committee's officer tries what would be proposed if some things were otherwise; nothing live is touched. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class WhatIfDesk {
    private final WhatIfRepository whatIfs;
    private final WhatIfLineRepository lines;
    private final AllocationRunRepository runs;
    private final RunInput input;
    private final WhatIfs reading;
    private final CurrentUser currentUser;
    private final Today today;

    WhatIfDesk(
            WhatIfRepository whatIfs,
            WhatIfLineRepository lines,
            AllocationRunRepository runs,
            RunInput input,
            WhatIfs reading,
            CurrentUser currentUser,
            Today today) {
        this.whatIfs = whatIfs;
        this.lines = lines;
        this.runs = runs;
        this.input = input;
        this.reading = reading;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Computes and stores a what-if beside the open proposal of the year. */
    public UUID make(int year, WhatIfDraft draft) {
        AllocationRun run = open(year);
        RunInput.Read now = unchanged(run);
        var whatIf = new WhatIf(run, draft.name(), WhatIfChange.of(draft.change()), step());
        List<RunLine> computed = computed(whatIf.in(now), run);
        whatIfs.saveAndFlush(whatIf);
        store(whatIf.id(), computed);
        return whatIf.id();
    }

    /** Computes the same what-if again, beside the newest proposal. */
    public void redo(UUID id, int version) {
        again(id, version, whatIf -> {});
    }

    /** Computes the what-if with one more thing otherwise. */
    public void further(UUID id, int version, ChangeDraft draft) {
        again(id, version, whatIf -> whatIf.change(WhatIfChange.of(draft)));
    }

    /** Computes the what-if without the change that came last. */
    public void takeBack(UUID id, int version) {
        again(id, version, WhatIf::takeBack);
    }

    private void again(UUID id, int version, Consumer<WhatIf> changing) {
        WhatIf whatIf = Expected.version(reading.visible(id), version);
        if (reading.closed(whatIf)) {
            throw new RuleViolation("reservedpost.whatif.closed");
        }
        AllocationRun run = open(whatIf.graduationYear());
        RunInput.Read now = unchanged(run);
        changing.accept(whatIf);
        List<RunLine> computed = computed(whatIf.in(now), run);
        whatIf.moveTo(run, step());
        whatIfs.saveAndFlush(whatIf);
        lines.removeOf(id);
        store(id, computed);
    }

    public void discard(UUID id, int version) {
        whatIfs.delete(Expected.version(reading.visible(id), version));
    }

    private static List<RunLine> computed(RunInput.Read wouldCount, AllocationRun run) {
        List<RunLine> computed = wouldCount.proposal().lines(run.id());
        int faults = RunCheck.faults(computed).size();
        if (faults > 0) {
            throw new RuleViolation("reservedpost.check-failed", faults);
        }
        return computed;
    }

    private void store(UUID id, List<RunLine> computed) {
        computed.forEach(line -> lines.save(new WhatIfLine(id, line)));
    }

    private AllocationRun open(int year) {
        return runs.findByGraduationYearAndStatusIn(year, List.of(RunStatus.PROPOSED, RunStatus.PREPARED))
                .orElseThrow(() -> new RuleViolation("reservedpost.whatif.no-open-run"));
    }

    /** What counts now, if it is still what the proposal was made from. */
    private RunInput.Read unchanged(AllocationRun run) {
        RunInput.Read now = input.of(run.graduationYear());
        if (!now.digest().equals(run.inputDigest())) {
            throw new RuleViolation("reservedpost.whatif.propose-first");
        }
        return now;
    }

    private Step step() {
        return Step.by(currentUser.actor(), today.now());
    }
}
