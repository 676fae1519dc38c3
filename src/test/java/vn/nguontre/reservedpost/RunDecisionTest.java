package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nguontre.allocation.AllocationCheck;
import vn.nguontre.allocationfile.InstanceFile;
import vn.nguontre.allocationfile.ResultFile;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** One officer enters the committee's decision, another closes it, and then it is closed for good. */
@PortalTest
@Import(PostScenes.class)
class RunDecisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private RunDecision decision;

    @Autowired
    private RunExport export;

    @Autowired
    private CandidateTies ties;

    @Autowired
    private FitJudging judging;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private int year;
    private UUID post;
    private UUID best;
    private UUID run;

    @BeforeEach
    void aProposal() {
        clock.reset();
        year = scenes.freshYear();
        post = scenes.openPost(year, 1);
        best = scenes.candidate("Tạ Thị Đứng Đầu", year, DegreeGrade.EXCELLENT, post);
        scenes.candidate("Tạ Thị Kế Tiếp", year, DegreeGrade.GOOD, post);
        run = allocation.propose(year);
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void whoEnteredTheDecisionCannotCloseItNeitherHereNorInTheDatabase() {
        scenes.prepare(year);
        RunDetails prepared = latest();
        assertThat(prepared.preparedByReader()).isTrue();
        assertRefused("reservedpost.four-eyes", () -> decision.close(run, prepared.version()));
        assertThatThrownBy(() -> jdbc.sql("""
                        update allocation_run set status = 'DECIDED', decided_by_account_id = prepared_by_account_id,
                            decided_by_name = 'x', decided_by_unit_name = 'x', decided_at = utc_timestamp(6)
                        where id = ?""").param(run.toString()).update())
                .hasMessageContaining("ck_allocation_run_four_eyes");
        scenes.committee();
        decision.close(run, latest().version());
        assertThat(latest().isClosed()).isTrue();
        assertThat(latest().meeting()).isEqualTo(PostScenes.MINUTES);
        assertThat(ledger.row(post).promised()).isEqualTo(1);
    }

    @Test
    void nothingIsClosedThatWasNotEnteredAndNothingTwice() {
        int version = latest().version();
        assertRefused("reservedpost.run-not-prepared", () -> decision.close(run, version));
        RunDetails closed = scenes.decide(year);
        scenes.committee();
        assertRefused("reservedpost.run-not-prepared", () -> decision.close(run, closed.version()));
        assertRefused(
                "reservedpost.run-already-decided",
                () -> decision.prepare(run, closed.version(), PostScenes.MINUTES, List.of()));
        assertRefused("reservedpost.release-first", () -> allocation.propose(year));
    }

    @Test
    void aClosedRunIsNeverChangedWhateverTheStatement() {
        scenes.decide(year);
        for (String statement : List.of(
                "update allocation_run set votes_for = 9 where id = ?",
                "update allocation_run set status = 'PROPOSED' where id = ?",
                "update run_line set decided_post_id = null where run_id = ?",
                "delete from run_line where run_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(statement).param(run.toString()).update())
                    .as(statement)
                    .hasMessageContaining("never");
        }
    }

    @Test
    void whatChangedSinceTheProposalBlocksTheDecision() {
        scenes.prepare(year);
        ledger.change(post, ledger.row(post).version(), PostScenes.draft(year, 2), "Kế hoạch đổi");
        assertThat(latest().outdated()).isTrue();
        scenes.committee();
        assertRefused("reservedpost.proposal-outdated", () -> decision.close(run, latest().version()));
        allocation.propose(year);
        assertThat(latest().outdated()).isFalse();
        assertThat(latest().lines()).allMatch(l -> l.proposedPostId() != null);
    }

    @Test
    void minutesThatCannotBeRightAreRefused() {
        refusesMinutes(3, 1, 20, 20, "reservedpost.meeting.more-votes-than-present");
        refusesMinutes(1, 1, 20, 20, "reservedpost.meeting.no-majority");
        refusesMinutes(0, 0, 20, 20, "reservedpost.meeting.no-majority");
        refusesMinutes(-1, 0, 20, 20, "reservedpost.meeting.more-votes-than-present");
        refusesMinutes(3, 0, 24, 24, "reservedpost.meeting.in-future");
        refusesMinutes(3, 0, 20, 24, "reservedpost.meeting.in-future");
        refusesMinutes(3, 0, 20, 19, "reservedpost.meeting.resolution-before-meeting");
        assertThat(latest().status()).isEqualTo(RunStatus.PROPOSED);
    }

    private void refusesMinutes(int votesFor, int against, int held, int dated, String key) {
        MeetingDraft meeting = new MeetingDraft(
                DAY.withDayOfMonth(held),
                List.of("Một", "Hai", "Ba"),
                votesFor,
                against,
                "21-KL/BCĐ",
                DAY.withDayOfMonth(dated));
        int version = latest().version();
        assertRefused(key, () -> decision.prepare(run, version, meeting, List.of()));
    }

    @Test
    void minutesNeedNamesAndANumber() {
        int version = latest().version();
        MeetingDraft nobody = new MeetingDraft(DAY, List.of(" ", ""), 0, 0, "21-KL/BCĐ", DAY);
        assertRefused("reservedpost.meeting.nobody-present", () -> decision.prepare(run, version, nobody, List.of()));
        MeetingDraft unnumbered = new MeetingDraft(DAY, List.of("Một"), 1, 0, " ", DAY);
        assertRefused(
                "reservedpost.meeting.number-required", () -> decision.prepare(run, version, unnumbered, List.of()));
    }

    @Test
    void anOfficialWithATieStepsAsideFromJudgingEnteringAndClosing() {
        scenes.prepare(year);
        scenes.committee();
        ties.declare(best, "Cháu ruột");
        assertThat(latest().tied()).isTrue();
        assertThat(latest().ties()).extracting(TieRow::relation).containsExactly("Cháu ruột");
        int version = latest().version();
        assertRefused("reservedpost.tie.steps-aside", () -> decision.close(run, version));
        assertRefused(
                "reservedpost.tie.steps-aside", () -> decision.prepare(run, version, PostScenes.MINUTES, List.of()));
        assertRefused("reservedpost.tie.steps-aside", () -> judging.judge(best, post, Fit.NEAR, "Xem lại"));
        scenes.committee();
        decision.close(run, version);
    }

    @Test
    void aClosedRunLeavesTheHouseWithoutNamesAndComesToTheSameResult() throws IOException {
        assertRefused("reservedpost.run-not-closed", () -> export.instance(run));
        scenes.decide(year);
        byte[] instance = export.instance(run);
        byte[] result = export.result(run);
        String both = new String(instance, StandardCharsets.UTF_8) + new String(result, StandardCharsets.UTF_8);
        assertThat(both).doesNotContain("Tạ Thị", best.toString(), post.toString(), "Chuyên viên");
        assertThat(export.instance(run)).isEqualTo(instance);
        var problem = InstanceFile.read(new ByteArrayInputStream(instance));
        assertThat(problem.candidates()).hasSize(2);
        assertThat(AllocationCheck.violations(problem, ResultFile.read(new ByteArrayInputStream(result))))
                .isEmpty();
    }

    @Test
    void onlyTheCommitteeDecides() {
        int version = latest().version();
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.TOWN_COMMITTEE))) {
            if (role == Role.STUDENT) {
                accounts.actAsStudent(best);
            } else {
                accounts.actAs(role, "CB-DBK");
            }
            assertDenied(() -> decision.prepare(run, version, PostScenes.MINUTES, List.of()));
            assertDenied(() -> decision.close(run, version));
            assertDenied(() -> ties.declare(best, "Bạn"));
            assertDenied(() -> export.instance(run));
        }
    }

    @Test
    void aForeignCommitteeDecidesNothingAndTakesNothingAway() {
        int version = latest().version();
        scenes.foreignCommittee();
        assertRefused(
                "reservedpost.proposal-outdated", () -> decision.prepare(run, version, PostScenes.MINUTES, List.of()));
        assertRefused("shared.not-found", () -> ties.declare(best, "Cháu"));
        scenes.committee();
        scenes.decide(year);
        scenes.foreignCommittee();
        assertRefused("shared.not-found", () -> export.instance(run));
        assertRefused("shared.not-found", () -> export.result(run));
    }

    private RunDetails latest() {
        return runs.latest(year).orElseThrow();
    }
}
