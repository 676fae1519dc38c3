package vn.nguontre.reservedpost;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** Reads what a run has stored, to compare it again. */
@Component
class StoredRuns {
    private final AllocationRunRepository runs;
    private final RunLineRepository lines;
    private final LedgerQuery ledger;
    private final CandidateQuery candidates;
    private final OtherNames otherNames;
    private final PostPoints points;

    StoredRuns(
            AllocationRunRepository runs,
            RunLineRepository lines,
            LedgerQuery ledger,
            CandidateQuery candidates,
            OtherNames otherNames,
            PostPoints points) {
        this.runs = runs;
        this.lines = lines;
        this.ledger = ledger;
        this.candidates = candidates;
        this.otherNames = otherNames;
        this.points = points;
    }

    Map<UUID, FactRecheck.Change> recheck(UUID runId, UUID personId, FactDraft right) {
        AllocationRun run = run(runId);
        LocalDate proposed = LocalDate.ofInstant(run.proposed().at(), Today.VIETNAM);
        return new FactRecheck(
                        lines.ofRun(runId), personId, right, points.weightsOn(proposed), demands(run.graduationYear()))
                .changes();
    }

    /** A post that was offered is not changed any more, so that it asks for what it asked for then. */
    private FactRecheck.Demands demands(int year) {
        return new FactRecheck.Demands(
                year, ledger.ofYear(year).stream().collect(Collectors.toMap(PostRow::id, PostRow::degreeLevel)));
    }

    /** With the names of those whom the reader may see. */
    List<Difference> differences(UUID runId, Map<UUID, FactRecheck.Change> changes, Predicate<UUID> visible) {
        Map<UUID, String> titles = titles(runId);
        return changes.entrySet().stream()
                .map(e -> new Difference(
                        e.getKey(),
                        visible.test(e.getKey()) ? candidates.name(e.getKey()) : "…",
                        title(e.getValue().before(), titles),
                        title(e.getValue().after(), titles),
                        false))
                .toList();
    }

    Map<UUID, String> choices(UUID runId, UUID personId) {
        Map<UUID, String> titles = titles(runId);
        Map<UUID, String> choices = new LinkedHashMap<>();
        lines.ofRun(runId).stream()
                .filter(l -> l.personId().equals(personId))
                .flatMap(l -> l.choices().stream())
                .forEach(c -> choices.put(c.postId(), titles.getOrDefault(c.postId(), "")));
        return choices;
    }

    @Nullable
    String withoutOthers(UUID runId, UUID personId, @Nullable String words) {
        return OtherNames.without(otherNames.of(runId, personId), words);
    }

    private static @Nullable String title(@Nullable UUID postId, Map<UUID, String> titles) {
        return postId == null ? null : titles.get(postId);
    }

    private Map<UUID, String> titles(UUID runId) {
        return ledger.ofYear(run(runId).graduationYear()).stream()
                .collect(Collectors.toMap(PostRow::id, PostRow::title));
    }

    private AllocationRun run(UUID runId) {
        return runs.findById(runId).orElseThrow(RuleViolation::notFound);
    }
}
