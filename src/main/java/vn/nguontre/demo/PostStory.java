package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.reservedpost.AllocationRuns;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.Fit;
import vn.nguontre.reservedpost.FitJudging;
import vn.nguontre.reservedpost.FitRow;
import vn.nguontre.reservedpost.MeetingDraft;
import vn.nguontre.reservedpost.OfferAnswer;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.OpenPost;
import vn.nguontre.reservedpost.PlanLine;
import vn.nguontre.reservedpost.PostDraft;
import vn.nguontre.reservedpost.PostInterest;
import vn.nguontre.reservedpost.PostLedger;
import vn.nguontre.reservedpost.RecruitmentMethod;
import vn.nguontre.reservedpost.RunDecision;
import vn.nguontre.reservedpost.RunDetails;

/** Two reserved posts: one is taken, for the other an offer waits for the answer of {@code sinhvien}. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class PostStory {
    private static final List<String> MAJORS = List.of("Kế toán", "Quản trị văn phòng", "Quản trị kinh doanh");

    private final StoryTeller story;
    private final PostLedger ledger;
    private final PostInterest interest;
    private final NationalMajors majors;
    private final FitJudging judging;
    private final AllocationService allocation;
    private final RunDecision decision;
    private final AllocationRuns runs;
    private final OfferAnswer answers;

    PostStory(
            StoryTeller story,
            PostLedger ledger,
            PostInterest interest,
            NationalMajors majors,
            FitJudging judging,
            AllocationService allocation,
            RunDecision decision,
            AllocationRuns runs,
            OfferAnswer answers) {
        this.story = story;
        this.ledger = ledger;
        this.interest = interest;
        this.majors = majors;
        this.judging = judging;
        this.allocation = allocation;
        this.decision = decision;
        this.runs = runs;
        this.answers = answers;
    }

    /** The first graduate's offer stays open, the second accepts theirs. */
    void tell(List<DemoStudent> graduates, LocalDate today) {
        int year = today.getYear();
        LocalDate entered = today.minusDays(18);
        story.on(entered, DemoOfficers.TOWN, () -> {
            enter(
                    year,
                    3,
                    "Văn phòng Đảng ủy phường Cai Lậy",
                    "Chuyên viên văn phòng",
                    List.of("Quản trị văn phòng", "Luật"));
            enter(
                    year,
                    7,
                    "Ủy ban nhân dân xã Tân Phú",
                    "Chuyên viên kinh tế",
                    List.of("Kế toán", "7620101 Nông nghiệp"));
        });
        story.on(entered, DemoOfficers.TOWN, () -> ledger.ofYear(year).forEach(p -> ledger.open(p.id(), p.version())));
        for (int i = 0; i < graduates.size(); i++) {
            study(graduates.get(i).username(), MAJORS.get(Math.min(i, MAJORS.size() - 1)), today.minusDays(15));
            rankBoth(graduates.get(i).username(), i % 2 == 1, today.minusDays(14));
        }
        judge(year, graduates, today.minusDays(9));
        LocalDate decided = today.minusDays(6);
        story.on(decided, DemoOfficers.TOWN, () -> allocation.propose(year));
        story.on(decided, DemoOfficers.TOWN, () -> {
            RunDetails run = runs.latest(year).orElseThrow();
            decision.prepare(run.id(), run.version(), meeting(decided), List.of());
        });
        story.on(decided, DemoOfficers.TOWN_SECOND, () -> {
            RunDetails run = runs.latest(year).orElseThrow();
            decision.close(run.id(), run.version());
        });
        story.on(decided, DemoOfficers.TOWN, () -> {
            RunDetails run = runs.latest(year).orElseThrow();
            allocation.release(run.id(), run.version());
        });
        story.on(today.minusDays(2), graduates.get(1).username(), () -> {
            for (OfferRow offer : answers.own()) {
                answers.accept(offer.id(), offer.version());
            }
        });
    }

    private static MeetingDraft meeting(LocalDate day) {
        return new MeetingDraft(
                day,
                List.of("Nguyễn Thị Thanh Hà", "Trần Thị Mỹ Lệ", "Lê Minh Đoàn", "Phạm Văn Phước", "Võ Thị Phú"),
                5,
                0,
                "27-NQ/BCĐ",
                day);
    }

    private void enter(int year, int line, String agency, String title, List<String> majors) {
        ledger.enter(new PostDraft(year, agency, title, majors, DegreeLevel.COLLEGE, 1, plan(year, line)));
    }

    /** A line of the plan of a year, for a post that is filled by competition. */
    static PlanLine plan(int year, int line) {
        return new PlanLine(
                "Kế hoạch biên chế năm " + year + ", mục suất dự phòng",
                Integer.toString(line),
                "Chuyên viên (01.003)",
                Set.of(RecruitmentMethod.COMPETITION));
    }

    /** What the diploma says, so that the first two fit the post they like best and the others come near. */
    private void study(String username, String major, LocalDate day) {
        story.on(day, username, () -> {
            StudyDraft study = Objects.requireNonNull(interest.own().study());
            interest.stateStudy(new StudyDraft(
                    study.institution(),
                    major,
                    study.degreeLevel() == DegreeLevel.BACHELOR
                            ? majors.require(major).code()
                            : null,
                    study.degreeLevel(),
                    study.degreeGrade(),
                    study.startedOn(),
                    study.graduatesOn(),
                    study.graduated()));
        });
    }

    private void rankBoth(String username, boolean reversed, LocalDate day) {
        story.on(day, username, () -> {
            List<UUID> posts = ledger.open().stream().map(OpenPost::id).toList();
            interest.rank(reversed ? posts.reversed() : posts);
        });
    }

    /** The first two fit the post they like best; the others come near. */
    private void judge(int year, List<DemoStudent> graduates, LocalDate day) {
        List<UUID> fitting =
                graduates.stream().limit(2).map(DemoStudent::personId).toList();
        story.on(day, DemoOfficers.TOWN, () -> {
            for (FitRow row : judging.candidates(year)) {
                boolean fits = row.preference() == 1 && fitting.contains(row.personId());
                judging.judge(
                        row.personId(),
                        row.postId(),
                        fits ? Fit.FIT : Fit.NEAR,
                        fits ? "Ngành học đúng yêu cầu của vị trí." : "Ngành gần với yêu cầu của vị trí.");
            }
        });
    }
}
