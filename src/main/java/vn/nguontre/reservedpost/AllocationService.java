package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The committee computes a proposal and, once it is decided, releases the offers, all at the same moment. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class AllocationService {
    private final AllocationRunRepository runs;
    private final RunLineRepository lines;
    private final RunInput input;
    private final FitReasons fitReasons;
    private final OfferRelease release;
    private final CandidateTies ties;
    private final AllocationRuns reading;
    private final CurrentUser currentUser;
    private final Today today;

    AllocationService(
            AllocationRunRepository runs,
            RunLineRepository lines,
            RunInput input,
            FitReasons fitReasons,
            OfferRelease release,
            CandidateTies ties,
            AllocationRuns reading,
            CurrentUser currentUser,
            Today today) {
        this.runs = runs;
        this.lines = lines;
        this.input = input;
        this.fitReasons = fitReasons;
        this.release = release;
        this.ties = ties;
        this.reading = reading;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Computes and stores a proposal for the year; one that the independent check faults is not stored. */
    public UUID propose(int year) {
        if (runs.existsByGraduationYearAndStatusAndReleasedAtIsNull(year, RunStatus.DECIDED)) {
            throw new RuleViolation("reservedpost.release-first");
        }
        RunInput.Read now = input.of(year);
        if (now.posts().isEmpty() || now.wishes().isEmpty()) {
            throw new RuleViolation(now.posts().isEmpty() ? "reservedpost.no-open-post" : "reservedpost.no-candidate");
        }
        runs.findByGraduationYearAndStatusIn(year, List.of(RunStatus.PROPOSED, RunStatus.PREPARED))
                .ifPresent(this::replace);
        AllocationRun run = runs.saveAndFlush(new AllocationRun(year, now.digest(), step()));
        List<RunLine> proposed = now.proposal().lines(run.id());
        int faults = RunCheck.faults(proposed).size();
        if (faults > 0) {
            throw new RuleViolation("reservedpost.check-failed", faults);
        }
        proposed.forEach(lines::save);
        fitReasons.keep(run.id(), year);
        return run.id();
    }

    /**
     * Releases an offer for every place decided. Who has meanwhile taken back the consent gets none, and the place is free
     * again; returns the names of those left out.
     */
    public List<String> release(UUID runId, int version) {
        return release(runId, version, false);
    }

    /** The same; a place given back later goes to the next person by itself, if so chosen. */
    public List<String> release(UUID runId, int version, boolean nextByItself) {
        AllocationRun run = Expected.version(find(runId), version);
        List<RunLine> all = own(run);
        run.release(today.now(), nextByItself);
        runs.saveAndFlush(run);
        List<RunLine> decided =
                all.stream().filter(line -> line.decidedPostId() != null).toList();
        return release.release(run, decided, step());
    }

    /** The names of those who wish for a post of the year and are left out of a proposal for want of consent. */
    @Transactional(readOnly = true)
    public List<String> leftOut(int year) {
        return input.leftOut(year);
    }

    private void replace(AllocationRun earlier) {
        own(earlier);
        earlier.replace();
        runs.saveAndFlush(earlier);
    }

    /** A run about people of others is not found, one about somebody with a tie to the actor is for another. */
    private List<RunLine> own(AllocationRun run) {
        List<RunLine> all = reading.own(run.id());
        ties.requireNone(all.stream().map(RunLine::personId).toList());
        return all;
    }

    private AllocationRun find(UUID runId) {
        return runs.findById(runId).orElseThrow(RuleViolation::notFound);
    }

    private Step step() {
        return Step.by(currentUser.actor(), today.now());
    }
}
