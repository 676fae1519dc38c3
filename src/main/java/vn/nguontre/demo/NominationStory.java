package vn.nguontre.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.demo.DemoOfficers.School;
import vn.nguontre.nomination.ListUploadService;
import vn.nguontre.nomination.NominationDecisionService;
import vn.nguontre.nomination.NominationReviewService;
import vn.nguontre.nomination.NominationSubmissionService;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeRef;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.nomination.RoundDraft;
import vn.nguontre.nomination.RoundService;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.FurtherDetails;
import vn.nguontre.people.NewPerson;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Sex;
import vn.nguontre.shared.ui.Formats;

/** One round of nomination from the first list to the committee's word, or as far as it has come. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class NominationStory {
    private static final int MOST = 1_000;

    private final StoryTeller story;
    private final Units units;
    private final RoundService rounds;
    private final ListUploadService upload;
    private final NominationSubmissionService submission;
    private final NominationReviewService review;
    private final NominationDecisionService decision;
    private final NomineeDirectory nominees;

    NominationStory(
            StoryTeller story,
            Units units,
            RoundService rounds,
            ListUploadService upload,
            NominationSubmissionService submission,
            NominationReviewService review,
            NominationDecisionService decision,
            NomineeDirectory nominees) {
        this.story = story;
        this.units = units;
        this.rounds = rounds;
        this.upload = upload;
        this.submission = submission;
        this.review = review;
        this.decision = decision;
        this.nominees = nominees;
    }

    void openRound(SchoolYear year, LocalDate opens, LocalDate closes) {
        story.on(
                opens,
                DemoOfficers.TOWN,
                () -> rounds.create(new RoundDraft(year, "Đợt giới thiệu " + year.label(), opens, closes, 10)));
    }

    void closeRound(LocalDate day) {
        story.on(
                day,
                DemoOfficers.TOWN,
                () -> rounds.close(rounds.current().orElseThrow().id()));
    }

    /** The school's union uploads the pupils as a list and submits it. */
    void send(School school, List<InventedPeople.Pupil> pupils, LocalDate day) {
        byte[] file = list(pupils).getBytes(StandardCharsets.UTF_8);
        story.on(day, school.union(), () -> {
            UUID schoolId = units.byCode("THPT-" + school.code()).orElseThrow().id();
            upload.confirm(upload.check(schoolId, "danh-sach-" + school.suffix() + ".csv", file)
                    .draft());
        });
        story.on(day, school.union(), () -> submission.submit(waiting(NomineeStatus.LISTED)));
    }

    /** The branch endorses all but the last of those who wait, and returns that one. */
    void review(School school, LocalDate day) {
        story.on(day, school.branch(), () -> {
            List<NomineeRef> waiting = waiting(NomineeStatus.SUBMITTED);
            if (waiting.size() > 1) {
                review.returnForCorrection(
                        List.of(waiting.getLast()), "Thiếu biên bản họp chi đoàn, bổ sung rồi gửi lại.");
                review.endorse(waiting.subList(0, waiting.size() - 1));
            }
        });
    }

    /** The committee approves all who are endorsed but one, if there are many. */
    void decide(LocalDate day) {
        story.on(day, DemoOfficers.TOWN, () -> {
            List<NomineeRef> waiting = waiting(NomineeStatus.ENDORSED);
            int approved = waiting.size() > 10 ? waiting.size() - 1 : waiting.size();
            decision.approve(waiting.subList(0, approved));
            if (approved < waiting.size()) {
                decision.refuse(
                        waiting.subList(approved, waiting.size()), "Chưa đủ kết quả rèn luyện trong hai học kỳ liền.");
            }
        });
    }

    private List<NomineeRef> waiting(NomineeStatus status) {
        return nominees.page(NomineeFilter.NONE.withStatus(status), 0, MOST)
                .map(NomineeRow::ref)
                .toList();
    }

    private static String list(List<InventedPeople.Pupil> pupils) {
        return pupils.stream()
                .map(p -> line(p.person(), p.further()))
                .collect(Collectors.joining(
                        "\n",
                        "Họ và tên;Ngày sinh;Giới tính;Số định danh cá nhân;Lớp;Dân tộc;Kết quả học tập;Kết quả rèn luyện;Địa chỉ;Điện thoại\n",
                        "\n"));
    }

    private static String line(NewPerson person, FurtherDetails further) {
        return String.join(
                ";",
                person.name().full(),
                Formats.date(person.birthDate()),
                person.sex() == Sex.FEMALE ? "Nữ" : "Nam",
                person.citizenNumber() == null ? "" : person.citizenNumber().value(),
                person.schoolClass(),
                further.ethnicity(),
                "Tốt",
                "Tốt",
                further.address(),
                further.phone());
    }
}
