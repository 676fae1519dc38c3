package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.VietnameseText;

/** The committee reads a run line by line, checked again at every reading. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class AllocationRuns {
    private final AllocationRunRepository runs;
    private final RunLineRepository lines;
    private final LedgerQuery ledger;
    private final RunInput input;
    private final CandidateTies ties;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    AllocationRuns(
            AllocationRunRepository runs,
            RunLineRepository lines,
            LedgerQuery ledger,
            RunInput input,
            CandidateTies ties,
            JdbcClient jdbc,
            CurrentUser currentUser) {
        this.runs = runs;
        this.lines = lines;
        this.ledger = ledger;
        this.input = input;
        this.ties = ties;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** The newest run of the year, with the lines of those whom the actor may see. */
    public Optional<RunDetails> latest(int year) {
        return runs.findFirstByGraduationYearOrderByProposedAtDescIdDesc(year).map(this::details);
    }

    /** The lines of a run about nobody but people whom the actor may see; whoever was erased since hinders nobody. */
    List<RunLine> own(UUID runId) {
        List<RunLine> all = lines.ofRun(runId);
        if (names(runId).size() < all.size()) {
            throw RuleViolation.notFound();
        }
        return all;
    }

    /** The closed runs of the year before the newest run, the last one first: what they decided stays readable. */
    public List<RunDetails> earlier(int year) {
        return runs.findByGraduationYearOrderByProposedAtAscIdAsc(year).reversed().stream()
                .skip(1)
                .filter(run -> run.status() == RunStatus.DECIDED)
                .map(this::details)
                .toList();
    }

    RunDetails details(AllocationRun run) {
        boolean undecided = run.status() == RunStatus.PROPOSED || run.status() == RunStatus.PREPARED;
        List<RunLine> all = lines.ofRun(run.id());
        Map<UUID, String> names = names(run.id());
        List<UUID> candidates = all.stream().map(RunLine::personId).toList();
        var prepared = run.prepared();
        var decided = run.decided();
        return new RunDetails(
                run.id(),
                run.version(),
                run.graduationYear(),
                run.status(),
                run.proposed().at(),
                run.proposed().actorName(),
                prepared == null ? null : prepared.at(),
                prepared == null ? null : prepared.actorName(),
                prepared != null
                        && prepared.accountId().equals(currentUser.actor().accountId()),
                run.meeting(),
                decided == null ? null : decided.at(),
                decided == null ? null : decided.actorName(),
                run.releasedAt(),
                rows(run, all),
                undecided && !input.of(run.graduationYear()).digest().equals(run.inputDigest()),
                ties.among(candidates).stream()
                        .map(t -> new TieRow(
                                t.declared().actorName(),
                                names.getOrDefault(t.personId(), ""),
                                t.relation(),
                                t.declared().at()))
                        .toList(),
                ties.obstacle(candidates).orElse(null),
                RunCheck.faults(all));
    }

    /** The posts that somebody of the run wished for, each with its order. */
    public List<PostOrder> orders(RunDetails run) {
        return ledger.ofYear(run.year()).stream()
                .flatMap(post -> PostOrder.of(post, run.lines()))
                .toList();
    }

    /** Lines of the run, or tried beside it, in the order of the names: only of those whom the actor may see. */
    List<RunLineRow> rows(AllocationRun run, List<RunLine> all) {
        Map<UUID, String> names = names(run.id());
        Map<UUID, String> titles =
                ledger.ofYear(run.graduationYear()).stream().collect(Collectors.toMap(PostRow::id, PostRow::title));
        return all.stream()
                .filter(l -> names.containsKey(l.personId()))
                .map(l -> row(l, names, titles))
                .sorted(Comparator.comparing(RunLineRow::personName, VietnameseText.comparator()))
                .toList();
    }

    private static RunLineRow row(RunLine line, Map<UUID, String> names, Map<UUID, String> titles) {
        return new RunLineRow(
                line.personId(),
                names.getOrDefault(line.personId(), ""),
                line.proposedPostId(),
                title(line.proposedPostId(), titles),
                line.decidedPostId(),
                title(line.decidedPostId(), titles),
                line.departureReason(),
                line.choices().stream().map(c -> choice(c, titles)).toList());
    }

    static ChoiceRow choice(RunChoice c, Map<UUID, String> titles) {
        return new ChoiceRow(
                c.postId(),
                titles.getOrDefault(c.postId(), ""),
                c.verdict(),
                c.postRank(),
                c.places(),
                c.obstacle(),
                c.decidedBy(),
                c.fit(),
                c.degreeGrade(),
                c.graduatesOn(),
                c.studyProven(),
                c.statedAt(),
                c.points());
    }

    private static @Nullable String title(@Nullable UUID postId, Map<UUID, String> titles) {
        return postId == null ? null : titles.get(postId);
    }

    private Map<UUID, String> names(UUID runId) {
        return jdbc
                .sql(
                        "select p.id, p.full_name from run_line l join person p on p.id = l.person_id where l.run_id = :run and "
                                + ScopeSql.of("p"))
                .param("run", runId.toString())
                .params(ScopeSql.params(currentUser.scope()))
                .query((r, n) -> Map.entry(UUID.fromString(r.getString(1)), r.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
