package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;

/** The committee reads its what-ifs beside the proposal, checked again at every reading; nobody else ever does. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class WhatIfs {
    private final WhatIfRepository whatIfs;
    private final WhatIfLineRepository lines;
    private final AllocationRunRepository runs;
    private final RunLineRepository runLines;
    private final AllocationRuns reading;
    private final LedgerQuery ledger;
    private final RunInput input;

    WhatIfs(
            WhatIfRepository whatIfs,
            WhatIfLineRepository lines,
            AllocationRunRepository runs,
            RunLineRepository runLines,
            AllocationRuns reading,
            LedgerQuery ledger,
            RunInput input) {
        this.whatIfs = whatIfs;
        this.lines = lines;
        this.runs = runs;
        this.runLines = runLines;
        this.reading = reading;
        this.ledger = ledger;
        this.input = input;
    }

    /** The newest first; only those whose candidates the actor may all see. */
    public List<WhatIfDetails> ofYear(int year) {
        List<WhatIf> found = whatIfs.findByGraduationYearOrderByMadeAtDescIdDesc(year);
        if (found.isEmpty()) {
            return List.of();
        }
        Live live = live(year);
        return found.stream().flatMap(w -> details(w, live).stream()).toList();
    }

    public WhatIfDetails details(UUID id) {
        WhatIf whatIf = whatIfs.findById(id).orElseThrow(RuleViolation::notFound);
        return details(whatIf, live(whatIf.graduationYear())).orElseThrow(RuleViolation::notFound);
    }

    /** Posts to which a what-if may give a place or take one from. */
    public List<PostRow> posts(int year) {
        return input.of(year).posts();
    }

    WhatIf visible(UUID id) {
        WhatIf whatIf = whatIfs.findById(id).orElseThrow(RuleViolation::notFound);
        if (live(run(whatIf)).isEmpty()) {
            throw RuleViolation.notFound();
        }
        return whatIf;
    }

    boolean closed(WhatIf whatIf) {
        return run(whatIf).status() == RunStatus.DECIDED;
    }

    /** @param open the proposal of the year that is open, if any */
    private record Live(@Nullable AllocationRun open, String digest) {
        boolean isFresh() {
            return open != null && open.inputDigest().equals(digest);
        }

        WhatIfState state(WhatIf whatIf, AllocationRun beside) {
            if (beside.status() == RunStatus.DECIDED) {
                return WhatIfState.CLOSED;
            }
            boolean current =
                    isFresh() && beside == open && whatIf.inputDigest().equals(digest);
            return current ? WhatIfState.CURRENT : WhatIfState.OUTDATED;
        }
    }

    private Live live(int year) {
        AllocationRun open = runs.findByGraduationYearAndStatusIn(year, List.of(RunStatus.PROPOSED, RunStatus.PREPARED))
                .orElse(null);
        return new Live(open, input.of(year).digest());
    }

    private Optional<WhatIfDetails> details(WhatIf whatIf, Live live) {
        AllocationRun beside = run(whatIf);
        return live(beside).map(rows -> details(whatIf, beside, rows, live));
    }

    private WhatIfDetails details(WhatIf whatIf, AllocationRun beside, List<RunLineRow> rows, Live live) {
        List<RunLine> tried =
                lines.of(whatIf.id()).stream().map(WhatIfLine::asProposed).toList();
        WhatIfState state = live.state(whatIf, beside);
        return new WhatIfDetails(
                whatIf.id(),
                whatIf.version(),
                whatIf.graduationYear(),
                whatIf.name(),
                whatIf.changes().stream().map(c -> row(c, rows)).toList(),
                whatIf.made().actorName(),
                whatIf.made().at(),
                state,
                state == WhatIfState.OUTDATED && live.isFresh(),
                rows,
                reading.rows(beside, tried),
                RunCheck.faults(tried));
    }

    private ChangeRow row(WhatIfChange change, List<RunLineRow> rows) {
        WhatIfWeights weights = change.weights();
        return new ChangeRow(
                change.kind(),
                name(rows, change.personId()),
                title(change.postId()),
                weights == null ? null : weights.weights());
    }

    /** The lines of the proposal, if the actor may see everyone in it. */
    private Optional<List<RunLineRow>> live(AllocationRun run) {
        List<RunLine> all = runLines.ofRun(run.id());
        List<RunLineRow> seen = reading.rows(run, all);
        return seen.size() == all.size() ? Optional.of(seen) : Optional.empty();
    }

    private static @Nullable String name(List<RunLineRow> rows, @Nullable UUID personId) {
        return rows.stream()
                .filter(r -> r.personId().equals(personId))
                .map(RunLineRow::personName)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String title(@Nullable UUID postId) {
        return postId == null ? null : ledger.one(postId).map(PostRow::title).orElse(null);
    }

    private AllocationRun run(WhatIf whatIf) {
        return runs.findById(whatIf.runId()).orElseThrow(RuleViolation::notFound);
    }
}
