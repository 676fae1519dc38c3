package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Happening.Word;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(PostScenes.class)
class PostServicesTest {
    private static final Set<RecruitmentMethod> METHODS = Set.of(RecruitmentMethod.COMPETITION);

    @Autowired
    private PostLedger ledger;

    @Autowired
    private PostStories stories;

    @Autowired
    private PostInterest interest;

    @Autowired
    private FitJudging judging;

    @Autowired
    private CandidatePosts candidatePosts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private PostScenes scenes;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void aPostIsEnteredCorrectedAndOpened() {
        int year = scenes.freshYear();
        scenes.committee();
        UUID id = ledger.enter(PostScenes.draft(year, 3));
        ledger.change(id, ledger.row(id).version(), PostScenes.draft(year, 1), "Kế hoạch đổi");
        PostRow row = ledger.row(id);
        assertThat(row.planned()).isEqualTo(1);
        assertThat(row.free()).isZero();
        assertThat(row.majors()).isEqualTo("7380101 Luật; 7380107 Luật kinh tế");
        assertThat(ledger.open()).extracting(OpenPost::id).doesNotContain(id);
        ledger.open(id, row.version());
        assertThat(ledger.open()).extracting(OpenPost::id).contains(id);
        assertThat(ledger.row(id).held()).isEqualTo(1);
        assertThat(ledger.years()).contains(year, 2026);
        assertThat(ledger.usualPlaces()).isEqualTo(2);
        assertRefused("shared.changed-meanwhile", () -> ledger.close(id, row.version(), "Hết nhu cầu"));
    }

    @Test
    void whatAPostSaidBeforeACorrectionIsToldInItsStory() {
        int year = scenes.freshYear();
        scenes.committee();
        PostDraft first = PostScenes.draft(year, 1);
        UUID id = ledger.enter(first);
        PostDraft second = new PostDraft(
                year, first.agency(), "Chuyên viên tư pháp", List.of("Luật"), DegreeLevel.COLLEGE, 1, first.plan());
        assertRefused(
                "shared.reason-required", () -> ledger.change(id, ledger.row(id).version(), second, " "));
        ledger.change(id, ledger.row(id).version(), second, "Kế hoạch sửa ngày 01/12");
        assertThat(stories.of(id).happenings())
                .filteredOn(h -> h.textKey().equals("reservedpost.story.changed"))
                .allSatisfy(h -> assertThat(h.because()).isEqualTo("Kế hoạch sửa ngày 01/12"))
                .extracting(Happening::words)
                .containsExactlyInAnyOrder(
                        List.of(new Word("reservedpost.post"), "Chuyên viên pháp chế", "Chuyên viên tư pháp"),
                        List.of(new Word("reservedpost.majors"), "7380101 Luật; 7380107 Luật kinh tế", "7380101 Luật"),
                        List.of(
                                new Word("reservedpost.degree-level"),
                                new Word("degree-level.BACHELOR"),
                                new Word("degree-level.COLLEGE")));
    }

    @Test
    void aPostNeedsOneToNinePlacesMajorsWithCodesAndALineOfThePlan_CIV11() {
        scenes.committee();
        PostDraft good = PostScenes.draft(2029, 1);
        refusesPlan("reservedpost.legal-basis-required", new PlanLine(" ", "4", "Chuyên viên", METHODS));
        refusesPlan("reservedpost.plan-line-required", new PlanLine("KH 1", null, "Chuyên viên", METHODS));
        refusesPlan("reservedpost.rank-required", new PlanLine("KH 1", "4", " ", METHODS));
        refusesPlan("reservedpost.method-required", new PlanLine("KH 1", "4", "Chuyên viên", Set.of()));
        assertRefused("reservedpost.majors-required", () -> ledger.enter(accepting(good, " ")));
        assertRefused("major.code-required", () -> ledger.enter(accepting(good, "Ngành chưa ai biết")));
        assertRefused("reservedpost.places-out-of-range", () -> ledger.enter(PostScenes.draft(2029, 10)));
    }

    @Test
    void aPostKeepsItsLineOfThePlanAndTheCodesOfItsMajors() {
        UUID post = scenes.openPost(scenes.freshYear(), 1);
        assertThat(ledger.row(post).majors()).isEqualTo("7380101 Luật; 7380107 Luật kinh tế");
        assertThat(ledger.row(post).plan()).isEqualTo(PostScenes.plan("Kế hoạch số 12-KH/TU"));
        assertThat(ledger.draft(post).majors()).containsExactly("7380101 Luật", "7380107 Luật kinh tế");
        assertThat(ledger.open())
                .filteredOn(p -> p.id().equals(post))
                .singleElement()
                .satisfies(p -> assertThat(p.plan().methods()).isEqualTo(METHODS));
    }

    private void refusesPlan(String key, PlanLine plan) {
        PostDraft good = PostScenes.draft(2029, 1);
        assertRefused(
                key,
                () -> ledger.enter(
                        new PostDraft(2029, good.agency(), good.title(), good.majors(), good.degreeLevel(), 1, plan)));
    }

    private static PostDraft accepting(PostDraft good, String major) {
        return new PostDraft(2029, good.agency(), good.title(), List.of(major), good.degreeLevel(), 1, good.plan());
    }

    @Test
    void onlyTheCommitteeKeepsTheLedgerAndEveryoneElseReadsOpenPosts() {
        UUID post = scenes.openPost(scenes.freshYear(), 1);
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        assertThat(ledger.open()).extracting(OpenPost::id).contains(post);
        assertDenied(() -> ledger.enter(PostScenes.draft(2029, 1)));
        assertDenied(() -> ledger.close(post, 1, "Hết nhu cầu"));
        assertDenied(() -> ledger.ofYear(2029));
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        assertDenied(() -> ledger.open());
    }

    @Test
    void aStudentRanksPostsAndReRankingKeepsWhenEachWasFirstNamed() {
        int year = scenes.freshYear();
        UUID first = scenes.openPost(year, 1);
        UUID second = scenes.openPost(year, 1);
        UUID me = scenes.interested("Lê Thị Thứ Tự", year, DegreeGrade.GOOD, first, second);
        var stated = candidatePosts.interests(me).getFirst().statedAt();
        interest.rank(List.of(second, first));
        assertThat(candidatePosts.interests(me)).extracting(InterestRow::postId).containsExactly(second, first);
        assertThat(candidatePosts.interests(me).getLast().statedAt()).isEqualTo(stated);
        interest.withdraw(second);
        assertThat(candidatePosts.interests(me))
                .extracting(InterestRow::postId, InterestRow::preference)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(first, 1));
        assertRefused("reservedpost.post-named-twice", () -> interest.rank(List.of(first, first)));
    }

    @Test
    void aPupilStillAtSchoolCannotTakeAPostAndAPlannedPostCannotBeNamed() {
        int year = scenes.freshYear();
        UUID open = scenes.openPost(year, 1);
        UUID planned = ledger.enter(PostScenes.draft(year, 1));
        UUID pupil = people.at("THPT-DBK", "Lê Văn Học Sinh", PersonStage.ACTIVE);
        accounts.actAsStudent(pupil);
        assertRefused("reservedpost.only-students-and-graduates", () -> interest.rank(List.of(open)));
        scenes.interested("Lê Văn Sinh Viên", year, DegreeGrade.GOOD);
        assertRefused("reservedpost.not-open", () -> interest.rank(List.of(planned)));
    }

    @Test
    void onlyStudentsStateAnInterestAndOnlyTheyAndTheCommitteeSeeIt() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.interested("Lê Thị Riêng Tư", year, DegreeGrade.GOOD, post);
        UUID other = people.at("THPT-DBK", "Lê Thị Tò Mò", PersonStage.AWAY);
        accounts.actAsStudent(other);
        assertRefused("shared.not-found", () -> candidatePosts.interests(person));
        scenes.foreignCommittee();
        assertRefused("shared.not-found", () -> candidatePosts.interests(person));
        assertDenied(() -> interest.rank(List.of(post)));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertDenied(() -> candidatePosts.interests(person));
    }

    @Test
    void fitIsJudgedWithAReasonByTheCommitteeForItsOwnPeople() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.interested("Lê Thị Phù Hợp", year, DegreeGrade.GOOD, post);
        assertDenied(() -> judging.judge(person, post, Fit.FIT, "tự nhận"));
        scenes.foreignCommittee();
        assertThat(judging.candidates(year)).isEmpty();
        assertRefused("shared.not-found", () -> judging.judge(person, post, Fit.FIT, "Đúng ngành"));
        scenes.committee();
        int before = judging.toJudge().size();
        assertRefused("shared.reason-required", () -> judging.judge(person, post, Fit.FIT, " "));
        judging.judge(person, post, Fit.NEAR, "Gần ngành");
        judging.judge(person, post, Fit.FIT, "Đúng ngành");
        assertThat(judging.toJudge()).hasSize(before - 1);
        assertThat(judging.candidates(year)).singleElement().satisfies(row -> {
            assertThat(row.fit()).isEqualTo(Fit.FIT);
            assertThat(row.reason()).isEqualTo("Đúng ngành");
            assertThat(row.study()).isEqualTo(PostScenes.study(year, DegreeGrade.GOOD));
        });
        UUID without = scenes.candidate("Lê Văn Không Muốn", year, DegreeGrade.GOOD);
        assertRefused("reservedpost.no-interest", () -> judging.judge(without, post, Fit.FIT, "Đúng ngành"));
    }

    static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    static void assertDenied(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }
}
