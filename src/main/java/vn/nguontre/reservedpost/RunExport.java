package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.allocation.Candidate;
import vn.nguontre.allocation.Instance;
import vn.nguontre.allocation.Outcome;
import vn.nguontre.allocation.Post;
import vn.nguontre.allocationfile.InstanceFile;
import vn.nguontre.allocationfile.ResultFile;
import vn.nguontre.shared.Checksum;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;

/**
 * A closed run as files without names, for anyone who wants to compute again or check. The numbers of people and posts are
 * the same in both files and every time, and lead back to nobody.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RunExport {
    private static final int NUMBER_DIGITS = 16;

    private final AllocationRunRepository runs;
    private final AllocationRuns reading;

    RunExport(AllocationRunRepository runs, AllocationRuns reading) {
        this.runs = runs;
        this.reading = reading;
    }

    /** The problem: places, orders and wishes; refused while the run is not closed. */
    public byte[] instance(UUID runId) {
        AllocationRun run = closed(runId);
        Instance<UUID> instance = RunCheck.instance(reading.own(runId));
        UnaryOperator<String> number = number(run);
        var out = new ByteArrayOutputStream();
        try {
            InstanceFile.write(numbered(instance, number), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What the computation proposed, before any departure of the committee. */
    public byte[] result(UUID runId) {
        AllocationRun run = closed(runId);
        Outcome<UUID> outcome = RunCheck.outcome(reading.own(runId));
        UnaryOperator<String> number = number(run);
        Map<String, String> assignments = new LinkedHashMap<>();
        outcome.assignments().forEach((c, p) -> assignments.put(of(c, number), of(p, number)));
        var out = new ByteArrayOutputStream();
        try {
            ResultFile.write(
                    new Outcome<>(
                            assignments,
                            outcome.unassigned().stream()
                                    .map(c -> of(c, number))
                                    .toList()),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** In the order of the numbers, so that not even the order tells when a file was opened. */
    private static Instance<String> numbered(Instance<UUID> instance, UnaryOperator<String> number) {
        List<Post<String>> posts = instance.posts().stream()
                .map(p -> new Post<>(of(p.id(), number), p.places(), of(p.ranking(), number)))
                .sorted(Comparator.comparing(Post::id))
                .toList();
        List<Candidate<String>> candidates = instance.candidates().stream()
                .map(c -> new Candidate<>(of(c.id(), number), of(c.choices(), number)))
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
        return new Instance<>(posts, candidates);
    }

    private static List<String> of(List<UUID> ids, UnaryOperator<String> number) {
        return ids.stream().map(id -> of(id, number)).toList();
    }

    private static String of(UUID id, UnaryOperator<String> number) {
        return number.apply(id.toString());
    }

    private AllocationRun closed(UUID runId) {
        AllocationRun run = runs.findById(runId).orElseThrow(RuleViolation::notFound);
        if (run.status() != RunStatus.DECIDED) {
            throw new RuleViolation("reservedpost.run-not-closed");
        }
        return run;
    }

    private static UnaryOperator<String> number(AllocationRun run) {
        return id -> Checksum.of(run.exportKey() + " " + id).substring(0, NUMBER_DIGITS);
    }
}
