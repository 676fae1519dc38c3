package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.Looks;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** Nominees and lists as union, branch and town committee read them, each within their scope. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
public class NomineeDirectory {
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_TAKEN_ALONG = 20_000;

    private final NomineeRepository nominees;
    private final NomineeStepRepository steps;
    private final NomineeCorrectionRepository corrections;
    private final RoundRepository rounds;
    private final NomineeQuery query;
    private final SentListQuery lists;
    private final NomineeVotes votes;
    private final NomineeTies ties;
    private final OutstandingRules outstanding;
    private final PersonDirectory people;
    private final ConsentGate consents;
    private final Looks looks;
    private final CurrentUser currentUser;
    private final Today today;

    NomineeDirectory(
            NomineeRepository nominees,
            NomineeStepRepository steps,
            NomineeCorrectionRepository corrections,
            RoundRepository rounds,
            NomineeQuery query,
            SentListQuery lists,
            NomineeVotes votes,
            NomineeTies ties,
            OutstandingRules outstanding,
            PersonDirectory people,
            ConsentGate consents,
            Looks looks,
            CurrentUser currentUser,
            Today today) {
        this.nominees = nominees;
        this.steps = steps;
        this.corrections = corrections;
        this.rounds = rounds;
        this.query = query;
        this.lists = lists;
        this.votes = votes;
        this.ties = ties;
        this.outstanding = outstanding;
        this.people = people;
        this.consents = consents;
        this.looks = looks;
        this.currentUser = currentUser;
        this.today = today;
    }

    public Stream<NomineeRow> page(NomineeFilter filter, int offset, int limit) {
        List<NomineeRow> rows = query.page(currentUser.actor(), filter, offset, limit);
        Set<UUID> silent = consents.missing(
                        ConsentPurpose.NOMINATION,
                        rows.stream().map(NomineeRow::personId).toList())
                .keySet();
        return rows.stream().map(row -> row.agreed(!silent.contains(row.personId())));
    }

    /** Everybody whom the filter finds, for a file or a print; each of them will be told that it was made. */
    public List<NomineeRow> takeAlong(NomineeFilter filter) {
        List<NomineeRow> rows = page(filter, 0, MOST_TAKEN_ALONG).toList();
        looks.note(LookKind.LIST, rows.stream().map(NomineeRow::personId).toList());
        return rows;
    }

    /** Everybody who waits for the actor's word, whoever has waited longest first. */
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH})
    public List<NomineeRow> waiting() {
        NomineeStatus status =
                currentUser.actor().is(Role.SCHOOL_BRANCH) ? NomineeStatus.SUBMITTED : NomineeStatus.ENDORSED;
        return page(NomineeFilter.NONE.withStatus(status), 0, MOST_WAITING)
                .sorted(Comparator.comparing(NomineeRow::statusSince))
                .toList();
    }

    public int count(NomineeFilter filter) {
        return query.count(currentUser.actor(), filter);
    }

    /** How many stand where; the filter's status does not narrow. */
    public NomineeCounts counts(NomineeFilter filter) {
        return query.counts(currentUser.actor(), filter);
    }

    public Neighbours neighbours(NomineeFilter filter, UUID nomineeId) {
        return query.neighbours(currentUser.actor(), filter, nomineeId);
    }

    /** Puts nominees beside the criteria of their round; reads each round's criteria once. */
    public Function<NomineeRow, OutstandingStanding> standings() {
        Map<LocalDate, OutstandingCriteria> read = new HashMap<>();
        return row -> standing(
                read.computeIfAbsent(row.roundOpens(), outstanding::on),
                row.agreed(),
                row.learningResult(),
                row.conductResult());
    }

    private static OutstandingStanding standing(
            OutstandingCriteria criteria,
            boolean agreed,
            @Nullable String learningResult,
            @Nullable String conductResult) {
        return agreed ? criteria.judge(learningResult, conductResult) : criteria.unseen();
    }

    public NomineeDetails details(UUID nomineeId) {
        Actor actor = currentUser.actor();
        NomineeQuery.Origin origin = query.origin(actor, nomineeId).orElseThrow(RuleViolation::notFound);
        Nominee nominee = nominees.findById(nomineeId).orElseThrow(RuleViolation::notFound);
        RoundRow round = rounds.findById(origin.roundId())
                .orElseThrow(RuleViolation::notFound)
                .row(today.date());
        boolean agreed = consents.missing(ConsentPurpose.NOMINATION, List.of(nominee.personId()))
                .isEmpty();
        NomineeResults results = agreed ? nominee.results() : NomineeResults.UNSEEN;
        List<NomineeEvent> history = steps.findByNomineeIdOrderById(nomineeId).stream()
                .map(NomineeStep::event)
                .toList();
        return new NomineeDetails(
                nomineeId,
                nominee.version(),
                people.details(nominee.personId()),
                round.name(),
                nominee.schoolClass(),
                origin.fileName(),
                results,
                standing(outstanding.on(round.opens()), agreed, results.learningResult(), results.conductResult()),
                nominee.status(),
                nominee.statusSince(),
                round.takesLists(),
                round.isCurrent(),
                agreed,
                nominee.isNewByItsList() && !consents.hasAnswered(nominee.personId()),
                history,
                corrections.findByNomineeIdOrderById(nomineeId).stream()
                        .map(NomineeCorrection::row)
                        .toList(),
                votes.on(nomineeId),
                actor.is(Role.YOUTH_UNION) ? List.of() : ties.to(nominee.personId()),
                actor.accountId(),
                actor.role());
    }

    /** The lists of a round, the latest first; they are the union's matter. */
    @RolesAllowed(Roles.YOUTH_UNION)
    public List<SentList> lists(UUID roundId) {
        return lists.of(currentUser.scope(), roundId);
    }

    /** How far each school has come beside its target. */
    public List<SchoolProgress> progress(UUID roundId) {
        RoundRow round =
                rounds.findById(roundId).orElseThrow(RuleViolation::notFound).row(today.date());
        return lists.progress(currentUser.scope(), round);
    }
}
