package vn.nguontre.reservedpost.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.PersonStories;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.OfferAnswer;
import vn.nguontre.reservedpost.OfferFollowUp;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.reservedpost.PostStories;
import vn.nguontre.reservedpost.RecruitmentOutcome;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(PostScenes.class)
class StoryViewsTest {
    private static final String FIRST = "Lê Thị Kểchuyện Nhất";
    private static final String SECOND = "Mai Văn Kểchuyện Nhì";

    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private PostStories postStories;

    @Autowired
    private PersonStories personStories;

    @Autowired
    private MutableClock clock;

    private int year;
    private UUID post;
    private UUID first;
    private UUID second;

    @BeforeEach
    void anOfferReleased() {
        clock.reset();
        year = scenes.freshYear();
        post = scenes.openPost(year, 1);
        first = scenes.candidate(FIRST, year, DegreeGrade.EXCELLENT, post);
        second = scenes.candidate(SECOND, year, DegreeGrade.AVERAGE, post);
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version());
    }

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
        clock.reset();
    }

    @Test
    void theStoryOfAPostGoesFromTheLedgerToWhoIsAwaited() {
        browserless.open(PostNavigation.story(post));
        assertThat(Browserless.page())
                .containsSubsequence(
                        "Suất 1 được đưa vào sổ.",
                        "Suất 1 được giữ cho sinh viên tốt nghiệp.",
                        "Tính phương án: 2 người có nguyện vọng, đề xuất 1 người.",
                        "văn bản số 21-KL/BCĐ",
                        "Người thứ hai chốt quyết định.",
                        "Mời " + FIRST + ", trả lời đến hết 07/12/2026.",
                        "Đang chờ " + FIRST + " trả lời, đến hết 07/12/2026.");
    }

    @Test
    void afterANoTheStoryNamesWhoseTurnItIs() {
        decline();
        scenes.committee();
        browserless.open(PostNavigation.story(post));
        assertThat(Browserless.page())
                .containsSubsequence(
                        FIRST + " từ chối lời mời.", "Lý do: Đã có việc ở Cần Thơ", "Đến lượt " + SECOND + ":")
                .doesNotContain("Đang chờ");
    }

    @Test
    void theStudentReadsTheirOwnWayAndNobodyElsesName() {
        decline();
        browserless.open("my-story");
        assertThat(Browserless.page())
                .containsSubsequence(
                        "Đặt Chuyên viên pháp chế (Phòng Tư pháp) ở nguyện vọng 1.",
                        "Có kết quả xét suất dự phòng năm " + year + ".",
                        "Được mời vào Chuyên viên pháp chế (Phòng Tư pháp), trả lời đến hết 07/12/2026.",
                        "Từ chối lời mời vào Chuyên viên pháp chế.")
                .doesNotContain(SECOND);
    }

    @Test
    void theOutcomeOfTheRecruitmentIsNotedAndReadByTheStudentAndInBothStories() {
        accounts.actAsStudent(first);
        var offer = answer.own().getFirst();
        answer.accept(offer.id(), offer.version());
        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page()).contains("Chưa ghi kết quả tuyển dụng của cơ quan.");
        click("Ghi kết quả tuyển dụng");
        _setValue(_get(Select.class, s -> s.withLabel("Kết quả")), RecruitmentOutcome.NOT_APPOINTED);
        _setValue(_get(PortalDatePicker.class, s -> s.withLabel("Ngày có kết quả")), LocalDate.of(2026, 11, 23));
        save();
        TextArea reason = _get(TextArea.class, s -> s.withLabel("Lý do hoặc ghi chú"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Điểm thi chưa đạt");
        save();
        _assertNoDialogs();
        assertThat(Browserless.page())
                .contains("Không trúng tuyển, biết kết quả ngày 23/11/2026.")
                .contains("Ghi lại kết quả tuyển dụng");
        browserless.open(PostNavigation.story(post));
        assertThat(Browserless.page()).contains("Không trúng tuyển ở cơ quan.", "Mọi suất đã có người nhận.");

        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page()).contains("Suất này vẫn giữ cho " + FIRST);
        click("Trả lại suất");
        _setValue(_get(TextArea.class, s -> s.withLabel("Lý do")), "Năm nay cơ quan không tuyển nữa");
        _click(_get(_get(Dialog.class), Button.class, s -> s.withText("Trả lại suất")));
        _assertNoDialogs();
        assertThat(Browserless.page())
                .contains("Đã trả lại suất", "Lý do: Năm nay cơ quan không tuyển nữa", SECOND)
                .doesNotContain("Ghi lại kết quả tuyển dụng", "Suất này vẫn giữ cho");
        browserless.open(PostNavigation.story(post));
        assertThat(Browserless.page())
                .containsSubsequence(
                        FIRST + " nhận lời mời.",
                        "Ban chỉ đạo trả lại suất đã giữ cho " + FIRST + ".",
                        "Đến lượt " + SECOND + ":");
        browserless.close();

        accounts.actAsStudent(first);
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page()).contains("Không trúng tuyển, biết kết quả ngày 23/11/2026.");
        assertThat(Browserless.page())
                .contains("việc tuyển dụng không thành", "Lý do: Năm nay cơ quan không tuyển nữa")
                .doesNotContain(SECOND);
        browserless.open("my-story");
        assertThat(Browserless.page())
                .contains("Không trúng tuyển ở cơ quan.", "Ban chỉ đạo trả lại suất", "Nhận lời mời vào");
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY, true", "SCHOOL_BRANCH, CB-DBK, false", "WARD, DU-CAI-LAY, false"})
    void officersReadOfAPersonWhatTheirRoleReadsElsewhere(Role role, String unit, boolean posts) {
        accounts.actAs(role, unit);
        browserless.open("people/story/" + second);
        assertThat(Browserless.page()).contains(SECOND);
        assertThat(Browserless.page().contains("ở nguyện vọng 1")).isEqualTo(posts);
    }

    @Test
    void nobodyElseReadsAStory() {
        accounts.actAsStudent(first);
        assertThatThrownBy(() -> postStories.of(post)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> personStories.of(second)).isInstanceOf(RuleViolation.class);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThatThrownBy(() -> postStories.of(post)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> personStories.of(second)).isInstanceOf(RuleViolation.class);
        accounts.actAs(Role.ADMINISTRATOR, "DU-CAI-LAY");
        assertThatThrownBy(() -> personStories.of(second)).isInstanceOf(AccessDeniedException.class);
        scenes.committee();
        assertThatThrownBy(() -> postStories.of(UUID.randomUUID())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aForeignCommitteeReadsOfThePostWithoutNames() {
        scenes.foreignCommittee();
        browserless.open(PostNavigation.story(post));
        assertThat(Browserless.page())
                .contains("Suất 1 đang được mời.")
                .doesNotContain(FIRST)
                .doesNotContain(SECOND);
    }

    private static void click(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void save() {
        Dialog dialog = _get(Dialog.class);
        _click(_get(dialog, Button.class, s -> s.withText("Ghi kết quả tuyển dụng")));
    }

    private void decline() {
        accounts.actAsStudent(first);
        var offer = answer.own().getFirst();
        answer.decline(offer.id(), offer.version(), "Đã có việc ở Cần Thơ");
    }
}
