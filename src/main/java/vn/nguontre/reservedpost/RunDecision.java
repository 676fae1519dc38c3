package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The committee's decision on a proposal, by four eyes: one person enters it, another closes it for good. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RunDecision {
    private final AllocationRunRepository runs;
    private final RunLineRepository lines;
    private final RunInput input;
    private final PlaceEntries places;
    private final CandidateTies ties;
    private final ConsentGate consents;
    private final CandidateTurn turn;
    private final CurrentUser currentUser;
    private final Today today;

    RunDecision(
            AllocationRunRepository runs,
            RunLineRepository lines,
            RunInput input,
            PlaceEntries places,
            CandidateTies ties,
            ConsentGate consents,
            CandidateTurn turn,
            CurrentUser currentUser,
            Today today) {
        this.runs = runs;
        this.lines = lines;
        this.input = input;
        this.places = places;
        this.ties = ties;
        this.consents = consents;
        this.turn = turn;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Enters the meeting and decides as proposed, but for the departures. May be entered anew until the run is closed. */
    public void prepare(UUID runId, int version, MeetingDraft meeting, List<Departure> departures) {
        AllocationRun run = Expected.version(find(runId), version);
        run.requireUndecided();
        List<RunLine> all = lines.ofRun(runId);
        all.forEach(RunLine::follow);
        Map<UUID, RunLine> byPerson = all.stream().collect(Collectors.toMap(RunLine::personId, Function.identity()));
        for (Departure departure : departures) {
            RunLine line = byPerson.get(departure.personId());
            if (line == null) {
                throw RuleViolation.notFound();
            }
            line.depart(departure.postId(), departure.reason());
        }
        requireSound(run, all);
        run.prepare(meeting, today.date(), step());
        all.forEach(lines::save);
        runs.saveAndFlush(run);
    }

    /** Closes the run for good; every place decided is promised from this moment. */
    public void close(UUID runId, int version) {
        turn.ofChosen(runId);
        AllocationRun run = Expected.version(find(runId), version);
        List<RunLine> all = lines.ofRun(runId);
        Step step = step();
        run.requireCloser(step);
        requireSound(run, all);
        run.close(step);
        runs.saveAndFlush(run);
        for (RunLine line : all) {
            UUID post = line.decidedPostId();
            if (post != null) {
                places.promise(post, line.personId(), line.id(), step);
            }
        }
    }

    /** Nobody tied decides, all chosen agree, the independent check passes, nothing has changed since, no post gives more than it has. */
    private void requireSound(AllocationRun run, List<RunLine> all) {
        ties.requireNone(all.stream().map(RunLine::personId).toList());
        int faults = RunCheck.faults(all).size();
        if (faults > 0) {
            throw new RuleViolation("reservedpost.check-failed", faults);
        }
        consents.require(
                ConsentPurpose.POSTS,
                all.stream()
                        .filter(line -> line.decidedPostId() != null)
                        .map(RunLine::personId)
                        .toList());
        RunInput.Read now = input.of(run.graduationYear());
        if (!now.digest().equals(run.inputDigest())) {
            throw new RuleViolation("reservedpost.proposal-outdated");
        }
        Map<UUID, Integer> free = new HashMap<>();
        now.posts().forEach(p -> free.put(p.id(), p.free()));
        for (RunLine line : all) {
            UUID post = line.decidedPostId();
            if (post != null && free.merge(post, -1, Integer::sum) < 0) {
                throw new RuleViolation("reservedpost.more-than-free");
            }
        }
    }

    private AllocationRun find(UUID runId) {
        return runs.findById(runId).orElseThrow(RuleViolation::notFound);
    }

    private Step step() {
        return Step.by(currentUser.actor(), today.now());
    }
}
