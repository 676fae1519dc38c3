package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.admission.AdmissionCorrections;
import vn.nguontre.admission.AdmissionFiles;
import vn.nguontre.admission.AdmissionMilestones;
import vn.nguontre.admission.MilestoneDates;
import vn.nguontre.nomination.NomineeTies;
import vn.nguontre.nomination.TieKind;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.reward.CorrectionDraft;
import vn.nguontre.reward.DecisionDraft;
import vn.nguontre.reward.RewardCatalogue;
import vn.nguontre.reward.RewardCorrections;
import vn.nguontre.reward.RewardDecision;
import vn.nguontre.reward.RewardDraft;
import vn.nguontre.reward.RewardProposal;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.studyproof.OwnStudyProof;
import vn.nguontre.studyproof.StudyProofDesk;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** Whoever has declared a tie to a candidate stays out of everything about that candidate, and reads who else may act. */
@PortalTest
@Import(PostScenes.class)
class TiesStepAsideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String STEPS_ASIDE = "reservedpost.tie.steps-aside";

    @Autowired
    private AllocationService allocation;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferPausing pausing;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private RunQuestions questions;

    @Autowired
    private FactChecks facts;

    @Autowired
    private TimeAsking asking;

    @Autowired
    private TimeAnswering time;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private CandidateTies ties;

    @Autowired
    private NomineeTies nomineeTies;

    @Autowired
    private RewardCatalogue catalogue;

    @Autowired
    private RewardProposal proposal;

    @Autowired
    private RewardDecision rewards;

    @Autowired
    private RewardCorrections rewardCorrections;

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private AdmissionFiles admissions;

    @Autowired
    private AdmissionMilestones milestones;

    @Autowired
    private AdmissionCorrections corrections;

    @Autowired
    private OwnStudyProof proof;

    @Autowired
    private StudyProofDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PostScenes scenes;

    private int year;
    private UUID best;
    private UUID second;
    private String tied;

    @BeforeEach
    void aClosedRun() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        best = scenes.candidate("Lê Thị Có Người Nhà", year, DegreeGrade.EXCELLENT, post);
        second = scenes.candidate("Lê Thị Kế Tiếp", year, DegreeGrade.GOOD, post);
        allocation.propose(year);
        scenes.decide(year);
        tied = accounts.open(Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY", null);
    }

    @AfterEach
    void end() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void theReleaseIsForAnother() {
        declareTieTo(second);
        RunDetails run = runs.latest(year).orElseThrow();
        assertThat(run.mayBeReleased()).isFalse();
        assertRefused(STEPS_ASIDE, () -> allocation.release(run.id(), run.version()));
        scenes.committee();
        assertThat(runs.latest(year).orElseThrow().mayBeReleased()).isTrue();
    }

    @Test
    void aPreparedDecisionIsNotReplacedByWhoIsTied() {
        int other = scenes.freshYear();
        UUID post = scenes.openPost(other, 1);
        UUID candidate = scenes.candidate("Lê Thị Đã Ghi", other, DegreeGrade.GOOD, post);
        allocation.propose(other);
        scenes.prepare(other);
        declareTieTo(candidate);
        assertRefused(STEPS_ASIDE, () -> allocation.propose(other));
        scenes.committee();
        assertThatCode(() -> allocation.propose(other)).doesNotThrowAnyException();
    }

    @Test
    void whoeverIsTiedToTheNextDoesNotRefuseMoreTime() {
        OfferRow offer = released();
        accounts.actAsStudent(best);
        asking.ask(offer.id(), "Em chờ kết quả thi");
        declareTieTo(second);
        TimeRequestRow asked = time.waiting().stream()
                .map(TimeAnswering.Waiting::request)
                .filter(r -> r.offerId().equals(offer.id()))
                .findFirst()
                .orElseThrow();
        assertRefused(STEPS_ASIDE, () -> time.refuse(asked.id(), asked.version(), "Hết hạn"));
    }

    @Test
    void aFactThatWouldMoveSomebodyIsPutRightByWhoIsTiedToNobodyConcerned() {
        released();
        accounts.actAsStudent(best);
        questions.ask(runs(), "Bằng của em ghi sai xếp loại");
        declareTieTo(second);
        var asked = questions.ofYear(year).getFirst().question();
        var right = FactDraft.grade(DegreeGrade.AVERAGE);
        assertRefused(STEPS_ASIDE, () -> facts.answer(asked.id(), asked.version(), "Đã sửa", right, "Bằng gốc"));
        assertThat(facts.of(asked.id())).isEmpty();
        scenes.committee();
        assertThatCode(() -> facts.answer(asked.id(), asked.version(), "Đã sửa", right, "Bằng gốc"))
                .doesNotThrowAnyException();
    }

    @Test
    void withdrawingPausingAndResumingAreForAnother() {
        OfferRow offer = released();
        declareTieTo(best);
        assertRefused(STEPS_ASIDE, () -> followUp.withdraw(offer.id(), offer.version(), "Thử"));
        assertRefused(STEPS_ASIDE, () -> pausing.pause(offer.id(), offer.version(), "Thử"));
        assertRefused(STEPS_ASIDE, () -> pausing.pauseAll(year, "Thử"));
        scenes.committee();
        pausing.pause(offer.id(), offer.version(), "Chờ văn bản");
        int version = followUp.offers(year).getFirst().version();
        accounts.actAs(tied);
        assertRefused(STEPS_ASIDE, () -> pausing.resume(offer.id(), version));
        assertRefused(STEPS_ASIDE, () -> pausing.resumeAll(year));
    }

    @Test
    void theNextPersonIsOfferedThePlaceByAnother() {
        OfferRow offer = released();
        accounts.actAsStudent(best);
        answer.decline(offer.id(), offer.version(), "");
        declareTieTo(second);
        assertRefused(STEPS_ASIDE, () -> followUp.offerToNext(offer.id(), second));
        scenes.committee();
        assertThatCode(() -> followUp.offerToNext(offer.id(), second)).doesNotThrowAnyException();
    }

    @Test
    void whoeverIsTiedToTheNextDoesNotFreeThePlace() {
        OfferRow offer = released();
        declareTieTo(second);
        assertRefused(STEPS_ASIDE, () -> followUp.withdraw(offer.id(), offer.version(), "Thử"));
    }

    @Test
    void aQuestionIsAnsweredByAnother() {
        released();
        accounts.actAsStudent(second);
        questions.ask(runs(), "Vì sao em chưa được suất?");
        declareTieTo(second);
        var asked = questions.ofYear(year).getFirst().question();
        assertRefused(STEPS_ASIDE, () -> questions.answer(asked.id(), asked.version(), "Vì"));
    }

    @Test
    void theProofOfStudyIsCheckedByAnotherInWhicheverRole() {
        accounts.actAsStudent(best);
        proof.handIn("%PDF-1.7 bằng".getBytes(StandardCharsets.UTF_8));
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(desk.stepsAside(best)).isFalse();
        transaction.executeWithoutResult(status -> declareFor(branch));
        int version = desk.of(best).orElseThrow().version();
        assertThat(desk.stepsAside(best)).isTrue();
        assertRefused("studyproof.steps-aside", () -> desk.verify(best, version));
        assertRefused("studyproof.steps-aside", () -> desk.giveBack(best, version, "Mờ"));
    }

    @Test
    void theFactsThatCountAreStatedByAnotherInWhicheverRole() {
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        LocalDate day = LocalDate.of(2026, 11, 20);
        transaction.executeWithoutResult(status -> declareFor(branch));
        assertRefused("people.tied", () -> upkeep.stateStudy(best, PostScenes.study(year, DegreeGrade.EXCELLENT)));
        assertRefused("people.tied", () -> milestones.registerForClass(best, day));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        upkeep.stateStudy(best, PostScenes.study(year, DegreeGrade.EXCELLENT));
        milestones.registerForClass(best, day);
        declareTieTo(best);
        MilestoneDates seen = admissions.of(best).dates();
        MilestoneDates nothing = new MilestoneDates(null, null, null, null, null, null, null);
        assertRefused("people.tied", () -> corrections.correct(best, seen, nothing, "Nhầm người"));
        scenes.committee();
        corrections.correct(best, seen, nothing, "Nhầm người");
    }

    /** A tie is to a person, whenever it was declared: what was said at the nomination holds for the post years later. */
    @Test
    void aTieDeclaredAtTheNominationHoldsForPostsAndRewardsToo() {
        UUID other = kind();
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        UUID reward = proposal.propose(new RewardDraft(best, other, "Giải nhất", TODAY.minusDays(9)));
        accounts.actAs(tied);
        assertThat(ties.obstacle(List.of(best))).isEmpty();
        nomineeTies.declare(best, TieKind.FAMILY, "Cháu ruột");
        assertThat(ties.obstacle(List.of(best))).isPresent();
        RunDetails run = runs.latest(year).orElseThrow();
        assertRefused(STEPS_ASIDE, () -> allocation.release(run.id(), run.version()));
        var decision = new DecisionDraft("1-QĐ", TODAY);
        assertRefused("people.tied", () -> rewards.approve(reward, 0, decision));
        assertRefused("people.tied", () -> rewards.refuse(reward, 0, "Không đủ điều kiện"));
        scenes.committee();
        rewards.approve(reward, 0, decision);
        accounts.actAs(tied);
        var right = new CorrectionDraft(other, new DecisionDraft("2-QĐ", TODAY));
        assertRefused("people.tied", () -> rewardCorrections.correct(reward, 1, right, "Ghi nhầm số"));
        nomineeTies.withdraw(best, "Khai nhầm người");
        rewardCorrections.correct(reward, 1, right, "Ghi nhầm số");
    }

    @Test
    void theSentenceNamesTheOthersOrSaysThatNobodyIsLeft() {
        accounts.open(Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY", null);
        declareTieTo(best);
        RuleViolation tie = ties.obstacle(List.of(best)).orElseThrow();
        assertThat((int) tie.arguments()[0]).isPositive();
        assertThat((String) tie.arguments()[1]).contains("Người thử");
        assertThat(ties.obstacle(List.of(second))).isEmpty();
        assertThat(ties.obstacle(List.of())).isEmpty();
    }

    private UUID kind() {
        accounts.actAs(tied);
        return catalogue.inForceOn(TODAY).getFirst().id();
    }

    private void declareFor(Actor branch) {
        jdbc.sql("""
                insert into candidate_tie (id, version, person_id, relation, account_id, actor_account_id, actor_name, actor_unit_name, acted_at)
                values (uuid(), 0, ?, 'Cháu ruột', ?, ?, ?, ?, now())""")
                .params(
                        best.toString(),
                        branch.accountId().toString(),
                        branch.accountId().toString(),
                        branch.name(),
                        branch.unitName())
                .update();
    }

    private OfferRow released() {
        scenes.committee();
        RunDetails run = runs.latest(year).orElseThrow();
        allocation.release(run.id(), run.version());
        return followUp.offers(year).getFirst();
    }

    private UUID runs() {
        accounts.actAs(tied);
        UUID run = runs.latest(year).orElseThrow().id();
        accounts.actAsStudent(second);
        return run;
    }

    private void declareTieTo(UUID person) {
        accounts.actAs(tied);
        ties.declare(person, "Cháu ruột");
    }
}
