package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.PersonErasure;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** What stands between a run and those who should not decide it. */
@PortalTest
@Import(PostScenes.class)
class RunGuardsTest {
    private static final String STEPS_ASIDE = "reservedpost.tie.steps-aside";

    @Autowired
    private AllocationService allocation;

    @Autowired
    private RunDecision decision;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private RunExport export;

    @Autowired
    private RunAnnex annex;

    @Autowired
    private FitJudging judging;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private PostScenes scenes;

    private int year;
    private UUID post;
    private UUID best;
    private UUID second;

    @BeforeEach
    void aProposal() {
        clock.reset();
        year = scenes.freshYear();
        post = scenes.openPost(year, 1);
        best = scenes.candidate("Lê Thị Đứng Đầu", year, DegreeGrade.EXCELLENT, post);
        second = scenes.candidate("Lê Thị Đứng Nhì", year, DegreeGrade.GOOD, post);
        allocation.propose(year);
    }

    @AfterEach
    void end() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void aForeignCommitteeReleasesNothing() {
        RunDetails run = scenes.decide(year);
        scenes.foreignCommittee();
        assertRefused("shared.not-found", () -> allocation.release(run.id(), run.version()));
        assertRefused("shared.not-found", () -> annex.of(run.id()));
        scenes.committee();
        assertThat(runs.latest(year).orElseThrow().releasedAt()).isNull();
        assertThat(followUp.offers(year)).isEmpty();
    }

    /** Rights follow assignments: an officer of the committee may be a young person of the scheme as well. */
    @Test
    void whoIsACandidateDecidesAboutNobodyInTheRun() {
        String username = accounts.open(Role.STUDENT, "THPT-DBK", second);
        accounts.assign(username, Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY", null);
        transaction.executeWithoutResult(
                status -> jdbc.sql("update assignment set valid_to = '2026-10-31' where person_id = ?")
                        .param(second.toString())
                        .update());
        accounts.actAs(username);
        RunDetails run = runs.latest(year).orElseThrow();
        assertThat(run.tied()).isTrue();
        assertRefused(STEPS_ASIDE, () -> judging.judge(second, post, Fit.NEAR, "Tự đánh giá"));
        assertRefused(STEPS_ASIDE, () -> decision.prepare(run.id(), run.version(), PostScenes.MINUTES, List.of()));
        assertRefused(STEPS_ASIDE, () -> allocation.propose(year));
        scenes.committee();
        scenes.prepare(year);
        accounts.actAs(username);
        RunDetails prepared = runs.latest(year).orElseThrow();
        assertThat(prepared.mayBeClosed()).isFalse();
        assertRefused(STEPS_ASIDE, () -> decision.close(prepared.id(), prepared.version()));
        scenes.committee();
        decision.close(prepared.id(), prepared.version());
        accounts.actAs(username);
        RunDetails closed = runs.latest(year).orElseThrow();
        assertRefused(STEPS_ASIDE, () -> allocation.release(closed.id(), closed.version()));
    }

    @Test
    void inAnOfficeNobodyStatesTheirOwnStudyButAsAStudentEverybodyDoes() {
        String username = accounts.open(Role.SCHOOL_BRANCH, "CB-DBK", null);
        accounts.assign(username, Role.STUDENT, "THPT-DBK", best);
        var study = PostScenes.study(year, DegreeGrade.EXCELLENT);
        accounts.actAs(username);
        assertRefused("people.tied", () -> upkeep.stateStudy(best, study));
        accounts.actAsStudent(best);
        assertThatCode(() -> upkeep.stateStudy(best, study)).doesNotThrowAnyException();
    }

    @Test
    void aFileErasedLaterHindersNeitherTheReleaseNorTheFilesOfTheRun() {
        RunDetails run = scenes.decide(year);
        erase(second);
        allocation.release(run.id(), run.version());
        assertThat(followUp.offers(year)).hasSize(1);
        assertThat(export.instance(run.id())).isNotEmpty();
        assertThat(export.result(run.id())).isNotEmpty();
        assertThat(annex.of(run.id()).posts()).hasSize(1);
    }

    private void erase(UUID person) {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        erasure.erase(person);
        scenes.committee();
    }
}
