package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** The committee computes a proposal, decides on it, and releases the offers, all at the same moment. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class AllocationService {
    private final AllocationRunRepository runs;
    private final RunLineRepository lines;
    private final LedgerQuery ledger;
    private final CandidateQuery candidates;
    private final Offering offering;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    AllocationService(
            AllocationRunRepository runs,
            RunLineRepository lines,
            LedgerQuery ledger,
            CandidateQuery candidates,
            Offering offering,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.runs = runs;
        this.lines = lines;
        this.ledger = ledger;
        this.candidates = candidates;
        this.offering = offering;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Computes and stores a proposal for the year; one that the independent check faults is not stored. */
    public UUID propose(int year) {
        if (runs.existsByGraduationYearAndStatusAndReleasedAtIsNull(year, RunStatus.DECIDED)) {
            throw new RuleViolation("reservedpost.release-first");
        }
        List<PostRow> open = openPosts(year);
        List<Wish> wishes = agreed(candidates.wishes(year, currentUser.scope()));
        if (open.isEmpty() || wishes.isEmpty()) {
            throw new RuleViolation(open.isEmpty() ? "reservedpost.no-open-post" : "reservedpost.no-candidate");
        }
        runs.findByGraduationYearAndStatus(year, RunStatus.PROPOSED).ifPresent(this::replace);
        AllocationRun run = runs.saveAndFlush(new AllocationRun(year, step()));
        List<RunLine> proposed = new Proposal(open, wishes).lines(run.id());
        int faults = RunCheck.violations(proposed).size();
        if (faults > 0) {
            throw new RuleViolation("reservedpost.check-failed", faults);
        }
        proposed.forEach(lines::save);
        return run.id();
    }

    /** Decides as proposed, but for the departures; what has changed since the proposal blocks the decision. */
    public void decide(UUID runId, int version, List<Departure> departures) {
        AllocationRun run = Expected.version(find(runId), version);
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
        consents.require(ConsentPurpose.POSTS, chosen(all));
        requireStillPossible(run.graduationYear(), all);
        run.decide(step());
        all.forEach(lines::save);
        runs.saveAndFlush(run);
    }

    /**
     * Releases an offer for every place decided. Who has meanwhile taken back the consent gets none; returns the names of those
     * left out.
     */
    public List<String> release(UUID runId, int version) {
        AllocationRun run = Expected.version(find(runId), version);
        run.release(today.now());
        runs.saveAndFlush(run);
        Step step = step();
        List<RunLine> all = lines.ofRun(runId);
        Map<UUID, String> leftOut = consents.missing(ConsentPurpose.POSTS, chosen(all));
        for (RunLine line : all) {
            UUID post = line.decidedPostId();
            if (post != null && !leftOut.containsKey(line.personId())) {
                offering.offer(runId, post, line.personId(), step);
            }
        }
        return List.copyOf(leftOut.values());
    }

    /** The names of those who wish for a post of the year and are left out of a proposal for want of consent. */
    @Transactional(readOnly = true)
    public List<String> leftOut(int year) {
        List<UUID> wishing = candidates.wishes(year, currentUser.scope()).stream()
                .map(Wish::personId)
                .distinct()
                .toList();
        return List.copyOf(consents.missing(ConsentPurpose.POSTS, wishing).values());
    }

    private List<Wish> agreed(List<Wish> wishes) {
        Map<UUID, String> leftOut = consents.missing(
                ConsentPurpose.POSTS,
                wishes.stream().map(Wish::personId).distinct().toList());
        return wishes.stream().filter(w -> !leftOut.containsKey(w.personId())).toList();
    }

    private static List<UUID> chosen(List<RunLine> lines) {
        return lines.stream()
                .filter(l -> l.decidedPostId() != null)
                .map(RunLine::personId)
                .toList();
    }

    private void requireStillPossible(int year, List<RunLine> decided) {
        Set<List<UUID>> standing = candidates.wishes(year, currentUser.scope()).stream()
                .map(w -> List.of(w.personId(), w.postId()))
                .collect(Collectors.toCollection(HashSet::new));
        Map<UUID, Integer> free = new HashMap<>();
        openPosts(year).forEach(p -> free.put(p.id(), p.free()));
        for (RunLine line : decided) {
            UUID post = line.decidedPostId();
            if (post != null) {
                if (!standing.contains(List.of(line.personId(), post))) {
                    throw new RuleViolation("reservedpost.proposal-outdated");
                }
                if (free.merge(post, -1, Integer::sum) < 0) {
                    throw new RuleViolation("reservedpost.more-than-free");
                }
            }
        }
    }

    private List<PostRow> openPosts(int year) {
        return ledger.ofYear(year).stream()
                .filter(p -> p.status() == PostStatus.OPEN)
                .toList();
    }

    private void replace(AllocationRun earlier) {
        earlier.replace();
        runs.saveAndFlush(earlier);
    }

    private AllocationRun find(UUID runId) {
        return runs.findById(runId).orElseThrow(RuleViolation::notFound);
    }

    private Step step() {
        return Step.by(currentUser.actor(), today.now());
    }
}
