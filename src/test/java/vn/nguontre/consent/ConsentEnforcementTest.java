package vn.nguontre.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.admission.AdmissionMilestones;
import vn.nguontre.mentoring.ContactKind;
import vn.nguontre.mentoring.ContactLog;
import vn.nguontre.mentoring.ContactNote;
import vn.nguontre.mentoring.ContactRow;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.KeeperDraft;
import vn.nguontre.mentoring.MentoringFile;
import vn.nguontre.nomination.NominationDecisionService;
import vn.nguontre.nomination.NominationReviewService;
import vn.nguontre.nomination.NominationSubmissionService;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.nomination.NomineeResults;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.nomination.NomineeVotes;
import vn.nguontre.nomination.RefusalReconsideration;
import vn.nguontre.nomination.VoteDraft;
import vn.nguontre.nomination.VotingBody;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.reservedpost.AllocationRuns;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.CandidatePosts;
import vn.nguontre.reservedpost.Fit;
import vn.nguontre.reservedpost.FitJudging;
import vn.nguontre.reservedpost.OfferAnswer;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.PostInterest;
import vn.nguontre.reservedpost.PostLedger;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.reward.DecisionDraft;
import vn.nguontre.reward.RewardCatalogue;
import vn.nguontre.reward.RewardDecision;
import vn.nguontre.reward.RewardDraft;
import vn.nguontre.reward.RewardProposal;
import vn.nguontre.shared.Role;
import vn.nguontre.studyproof.OwnStudyProof;
import vn.nguontre.studyproof.StudyProofDesk;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** DP-02: without consent to the purpose nothing is done with a person's data, on whatever way. */
@PortalTest
@Import({Nominations.class, PostScenes.class})
class ConsentEnforcementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private NominationReviewService review;

    @Autowired
    private NominationDecisionService decision;

    @Autowired
    private NominationSubmissionService submission;

    @Autowired
    private RefusalReconsideration refusals;

    @Autowired
    private NomineeVotes votes;

    @Autowired
    private KeeperAssignment keepers;

    @Autowired
    private MentoringFile file;

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private OwnStudyProof proof;

    @Autowired
    private StudyProofDesk desk;

    @Autowired
    private ContactLog contacts;

    @Autowired
    private RewardProposal rewards;

    @Autowired
    private RewardDecision rewardDecision;

    @Autowired
    private RewardCatalogue catalogue;

    @Autowired
    private AdmissionMilestones admission;

    @Autowired
    private PostInterest interest;

    @Autowired
    private FitJudging judging;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private CandidatePosts posts;

    @Autowired
    private Nominations nominations;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @AfterEach
    void leave() {
        accounts.nobody();
    }

    @Test
    void nobodyIsEndorsedAndNoneOfSeveralIfOneHasNotAgreed() {
        nominations.freshRound();
        List<NomineeRow> rows = nominations.submitted("THPT-DBK", 3);
        people.takeBack(rows.get(1).personId(), ConsentPurpose.NOMINATION);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        refused(ConsentPurpose.NOMINATION, () -> review.endorse(Nominations.refs(rows)));
        assertThat(nominations.fresh(rows)).extracting(NomineeRow::status).containsOnly(NomineeStatus.SUBMITTED);
    }

    /** Whoever has not answered yet may be sent on; whoever has said no is left in peace at once. */
    @Test
    void nobodyWhoHasSaidNoIsSentVotedOnOrCorrected() {
        nominations.freshRound();
        UUID list = nominations.listedSilently("THPT-DBK", 3);
        List<NomineeRow> rows = nominations.rows(list);
        NomineeRow gone = rows.getFirst();
        people.agree(gone.personId());
        people.takeBack(gone.personId(), ConsentPurpose.NOMINATION);
        VoteDraft vote = new VoteDraft(VotingBody.CLASS_BRANCH, 40, 39, 1, null, TODAY);
        stopped(() -> submission.submit(Nominations.refs(rows)));
        stopped(() -> votes.record(Nominations.refs(rows), vote));
        refused(
                ConsentPurpose.NOMINATION,
                () -> submission.correct(gone.ref(), new NomineeResults("Tốt", "Tốt", null, null, null)));
        assertThat(submission.submitList(list)).isEqualTo(2);
        assertThat(nominations.fresh(rows))
                .filteredOn(row -> row.status() == NomineeStatus.LISTED)
                .extracting(NomineeRow::id)
                .containsExactly(gone.id());
        stopped(() -> submission.submitList(list));
    }

    @Test
    void whoeverComesFromAListWaitsForConsentUntilAllHaveAnswered() {
        nominations.freshRound();
        List<NomineeRow> rows = nominations.rows(nominations.listedSilently("THPT-DBK", 2));
        assertThat(rows).allMatch(NomineeRow::waitsForConsent);
        people.agree(rows.getFirst().personId());
        assertThat(nominations.fresh(rows))
                .extracting(NomineeRow::waitsForConsent)
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void nobodyIsApprovedWhoHasTakenTheConsentBackMeanwhile() {
        nominations.freshRound();
        List<NomineeRow> rows = nominations.endorsed("THPT-DBK", 2);
        people.takeBack(rows.get(0).personId(), ConsentPurpose.NOMINATION);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        refused(ConsentPurpose.NOMINATION, () -> decision.approve(Nominations.refs(rows)));
        assertThat(nominations.fresh(rows)).extracting(NomineeRow::status).containsOnly(NomineeStatus.ENDORSED);
    }

    @Test
    void aRefusalIsNotTakenBackAgainstTheirWill() {
        nominations.freshRound();
        NomineeRow row = nominations.endorsed("THPT-DBK", 1).getFirst();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.refuse(List.of(row.ref()), "Chưa đủ điều kiện");
        people.takeBack(row.personId(), ConsentPurpose.NOMINATION);
        NomineeRow refused = nominations.fresh(List.of(row)).getFirst();
        stopped(() -> refusals.reopen(refused.ref(), "Xem lại"));
    }

    @Test
    void nobodyIsGivenAKeeperOrContacted() {
        UUID person = people.at("THPT-DBK", "Ngô Thị Tự Đi", PersonStage.ACTIVE);
        people.takeBack(person, ConsentPurpose.MENTORING);
        var branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        KeeperDraft keeper = new KeeperDraft(branch.unitId(), null, "Cô Hoa");
        refused(ConsentPurpose.MENTORING, () -> keepers.assign(person, keeper));
        refused(ConsentPurpose.MENTORING, () -> contacts.log(person, new ContactNote(TODAY, ContactKind.CALL, "")));
    }

    @Test
    void whatAKeeperHasNotedIsOnlyTakenOutAfterwards() {
        UUID person = people.at("THPT-DBK", "Ngô Thị Ghi Chú", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        contacts.log(person, new ContactNote(TODAY, ContactKind.CALL, "Hỏi thăm"));
        ContactRow noted = file.of(person).contacts().getFirst();
        people.takeBack(person, ConsentPurpose.MENTORING);
        refused(
                ConsentPurpose.MENTORING,
                () -> contacts.correct(noted, new ContactNote(TODAY, ContactKind.VISIT, "Kể thêm")));
        contacts.remove(noted);
        assertThat(file.of(person).contacts()).isEmpty();
    }

    @Test
    void noProofOfStudyIsChecked() {
        UUID person = people.at("THPT-DBK", "Ngô Thị Minh Chứng", PersonStage.AWAY);
        accounts.actAsStudent(person);
        upkeep.stateStudy(
                person,
                new StudyDraft(
                        "Đại học Luật",
                        "Luật",
                        "7380101",
                        DegreeLevel.BACHELOR,
                        null,
                        LocalDate.of(2024, 9, 5),
                        LocalDate.of(2028, 6, 30),
                        false));
        proof.handIn("%PDF-1.7 bằng".getBytes(StandardCharsets.UTF_8));
        people.takeBack(person, ConsentPurpose.POSTS);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        int version = desk.of(person).orElseThrow().version();
        assertThat(desk.waiting()).doesNotContain(person);
        refused(ConsentPurpose.POSTS, () -> desk.verify(person, version));
        desk.giveBack(person, version, "Bạn đã rút lại sự đồng ý");
    }

    @Test
    void nobodyIsProposedForARewardOrGivenOneProposedBefore() {
        UUID person = people.at("THPT-DBK", "Ngô Thị Kín Tiếng", PersonStage.ACTIVE);
        UUID kind = kind();
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        UUID before = rewards.propose(new RewardDraft(person, kind, "Giải nhất", TODAY.minusDays(9)));
        people.takeBack(person, ConsentPurpose.REWARDS);
        refused(
                ConsentPurpose.REWARDS,
                () -> rewards.propose(new RewardDraft(person, kind, "Giải nhì", TODAY.minusDays(8))));
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        refused(ConsentPurpose.REWARDS, () -> rewardDecision.approve(before, 0, new DecisionDraft("1-QĐ", TODAY)));
        rewardDecision.refuse(before, 0, "Bạn đã rút lại sự đồng ý");
    }

    @Test
    void noStepTowardsAdmissionIsEntered() {
        UUID person = people.at("THPT-DBK", "Ngô Thị Dừng Lại", PersonStage.ACTIVE);
        people.takeBack(person, ConsentPurpose.NOMINATION);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        refused(ConsentPurpose.NOMINATION, () -> admission.registerForClass(person, TODAY));
    }

    @Test
    void noInterestIsTakenAndNoFitJudged() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.interested("Ngô Thị Nguyện Vọng", year, DegreeGrade.GOOD, post);
        people.takeBack(person, ConsentPurpose.POSTS);
        accounts.actAsStudent(person);
        refused(ConsentPurpose.POSTS, () -> interest.rank(List.of(post)));
        scenes.committee();
        refused(ConsentPurpose.POSTS, () -> judging.judge(person, post, Fit.FIT, "Đúng ngành"));
    }

    @Test
    void aProposalLeavesThemOutAndSaysSo() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        UUID gone = scenes.candidate("Ngô Thị Rút Tên", year, DegreeGrade.EXCELLENT, post);
        UUID other = scenes.candidate("Ngô Thị Ở Lại", year, DegreeGrade.GOOD, post);
        people.takeBack(gone, ConsentPurpose.POSTS);
        scenes.committee();
        assertThat(allocation.leftOut(year)).containsExactly("Ngô Thị Rút Tên");
        allocation.propose(year);
        assertThat(runs.latest(year).orElseThrow().lines())
                .extracting(RunLineRow::personId)
                .containsExactly(other);
    }

    @Test
    void noOfferIsDecidedReleasedOrAccepted() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 2);
        UUID early = scenes.candidate("Ngô Thị Sớm", year, DegreeGrade.EXCELLENT, post);
        UUID late = scenes.candidate("Ngô Thị Muộn", year, DegreeGrade.GOOD, post);
        scenes.committee();
        allocation.propose(year);
        people.takeBack(early, ConsentPurpose.POSTS);
        refused(ConsentPurpose.POSTS, () -> scenes.prepare(year));
        people.agreeAgain(early, ConsentPurpose.POSTS);
        RunDetails run = scenes.decide(year);
        people.takeBack(early, ConsentPurpose.POSTS);
        assertThat(allocation.release(run.id(), run.version())).containsExactly("Ngô Thị Sớm");
        assertThat(posts.offers(early)).isEmpty();
        assertThat(ledger.row(post).promised()).as("the place is free again").isZero();
        OfferRow offer = posts.offers(late).getFirst();
        people.takeBack(late, ConsentPurpose.POSTS);
        accounts.actAsStudent(late);
        refused(ConsentPurpose.POSTS, () -> answer.accept(offer.id(), offer.version()));
        answer.decline(offer.id(), offer.version(), "Đã rút lại sự đồng ý");
    }

    private UUID kind() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        return catalogue.inForceOn(TODAY).getFirst().id();
    }

    private static void stopped(ThrowingCallable deed) {
        assertThatThrownBy(deed).hasMessage("consent.stopped.NOMINATION");
    }

    private static void refused(ConsentPurpose purpose, ThrowingCallable deed) {
        assertThatThrownBy(deed).hasMessage("consent.missing." + purpose);
    }
}
