package vn.nguontre.reservedpost.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(PostScenes.class)
class TimeViewsTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private TimeHomeCards homeCards;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private MutableClock clock;

    private int year;
    private UUID me;

    @BeforeEach
    void anOpenOffer() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        me = scenes.candidate("Lê Thị Cần Thêm", year, DegreeGrade.EXCELLENT, post);
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
    void theStudentAsksTheCommitteeGrantsAndTheStudentReadsTheNewLastDay() {
        ask();
        scenes.committee();
        assertThat(homeCards.cards(currentUser.actor(), new Words(texts, PortalTexts.VIETNAMESE)))
                .extracting(HomeCard::title)
                .containsExactly("Xin thêm thời gian trả lời lời mời");
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page())
                .contains("Lê Thị Cần Thêm xin thêm thời gian")
                .contains("Thời gian vẫn tính: nếu không trả lời, lời mời hết hạn sau ngày 07/12/2026");
        click("Cho thêm thời gian");
        PortalDatePicker day = _get(PortalDatePicker.class, s -> s.withLabel("Ngày cuối mới"));
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2026, 12, 14));
        _setValue(day, LocalDate.of(2026, 12, 10));
        confirm("Cho thêm thời gian");
        _assertNoDialogs();
        assertThat(Browserless.page()).contains("Cho Lê Thị Cần Thêm thêm thời gian, trả lời đến hết 10/12/2026");
        _assertNone(Button.class, s -> s.withText("Không cho thêm"));
        browserless.close();

        accounts.actAsStudent(me);
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page())
                .contains("Ban chỉ đạo đã cho thêm thời gian: trả lời đến hết 10/12/2026")
                .contains("Còn 13 ngày làm việc, đến hết 10/12/2026");
        _assertNone(Button.class, s -> s.withText("Xin thêm thời gian"));
    }

    @Test
    void theCommitteeRefusesWithAReason() {
        ask();
        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        click("Không cho thêm");
        confirm("Không cho thêm");
        TextArea reason = _get(TextArea.class, s -> s.withLabel("Lý do"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Người kế tiếp đang chờ");
        confirm("Không cho thêm");
        _assertNoDialogs();
        browserless.close();

        accounts.actAsStudent(me);
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page())
                .contains("Ban chỉ đạo không cho thêm thời gian. Lý do: Người kế tiếp đang chờ")
                .contains("đến hết 07/12/2026");
    }

    @Test
    void nobodyElseHasACardOrTheWorkbench() {
        ask();
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        assertThat(homeCards.cards(currentUser.actor(), new Words(texts, PortalTexts.VIETNAMESE)))
                .isEmpty();
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page()).doesNotContain("Lê Thị Cần Thêm");
    }

    private void ask() {
        accounts.actAsStudent(me);
        browserless.open(PostNavigation.MINE);
        click("Xin thêm thời gian");
        assertThat(Browserless.words(_get(Dialog.class))).contains("thời gian vẫn tính");
        _setValue(_get(TextArea.class, s -> s.withLabel("Lý do")), "Chờ kết quả thực tập");
        confirm("Xin thêm thời gian");
        _assertNoDialogs();
        assertThat(Browserless.page())
                .contains("Bạn đã xin thêm thời gian lúc")
                .contains("Trong lúc chờ, thời gian vẫn tính")
                .contains("trước hết 07/12/2026");
        _assertNone(Button.class, s -> s.withText("Xin thêm thời gian"));
        browserless.close();
    }

    private static void click(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void confirm(String text) {
        _click(_get(_get(Dialog.class), Button.class, s -> s.withText(text)));
    }
}
