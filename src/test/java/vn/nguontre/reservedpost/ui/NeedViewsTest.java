package vn.nguontre.reservedpost.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.PersonStage;
import vn.nguontre.reservedpost.NeedDesk;
import vn.nguontre.reservedpost.NeedRow;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(PostScenes.class)
class NeedViewsTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private NeedDesk desk;

    @Autowired
    private PostScenes scenes;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theWardProposesTheCommitteeAcceptsAndEntersThePost() {
        propose("Công chức tư pháp – hộ tịch");
        assertThat(Browserless.page())
                .contains("Công chức tư pháp – hộ tịch")
                .contains("7380101 Luật")
                .contains("Chờ trả lời");
        scenes.committee();
        NeedRow need = need("Công chức tư pháp – hộ tịch");
        browserless.open(PostNavigation.LEDGER);
        assertThat(Browserless.page()).contains("đề xuất chờ trả lời");
        browserless.open(PostNavigation.NEEDS);
        _click(inCard(need.title(), "Chấp nhận đề xuất"));
        remark("Đúng kế hoạch biên chế");
        confirm("Chấp nhận đề xuất");
        assertThat(_get(TextField.class, s -> s.withLabel("Vị trí")).getValue()).isEqualTo(need.title());
        PostViewsTest.fillPlanLine();
        click("Ghi vào sổ");
        assertThat(Browserless.page()).contains(need.title()).contains("Dự kiến");
        ward("DU-TAN-PHU");
        browserless.open(PostNavigation.NEEDS);
        assertThat(Browserless.page()).contains("Đã ghi vào sổ suất").contains("Đúng kế hoạch biên chế");
    }

    @Test
    void theCommitteeRefusesWithAReasonThatTheWardReads() {
        propose("Chuyên viên lưu trữ");
        scenes.committee();
        browserless.open(PostNavigation.NEEDS);
        _click(inCard("Chuyên viên lưu trữ", "Không chấp nhận"));
        confirm("Không chấp nhận");
        assertThat(_get(_get(Dialog.class), TextArea.class).isInvalid()).isTrue();
        remark("Đã đủ biên chế");
        confirm("Không chấp nhận");
        _assertNoDialogs();
        ward("DU-TAN-PHU");
        browserless.open(PostNavigation.NEEDS);
        assertThat(Browserless.page()).contains("Không được chấp nhận").contains("Đã đủ biên chế");
    }

    @Test
    void theWardWithdrawsUntilItIsDecided() {
        propose("Chuyên viên xin rút");
        _click(inCard("Chuyên viên xin rút", "Rút đề xuất"));
        confirm("Rút đề xuất");
        assertThat(Browserless.page()).contains("Đã rút");
        _assertNone(cardOf("Chuyên viên xin rút"), Button.class, s -> s.withText("Rút đề xuất"));
    }

    @Test
    void withoutProposalsThePageSaysWhatComesNext() {
        ward("DU-NHI-QUY");
        browserless.open(PostNavigation.NEEDS);
        assertThat(Browserless.page()).contains("Đơn vị chưa đề xuất vị trí nào");
        accounts.actAs(Role.TOWN_COMMITTEE, "TTCT-CAI-LAY");
        browserless.open(PostNavigation.NEEDS);
        assertThat(Browserless.page()).contains("Chưa có đề xuất nào");
    }

    @Test
    void nobodyElseOpensThePages() {
        UUID student = people.at("THPT-DBK", "Lê Thị Ngoài Cuộc", PersonStage.AWAY);
        Runnable[] others = {
            () -> accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK"),
            () -> accounts.actAs(Role.YOUTH_UNION, "DT-DBK"),
            () -> accounts.actAsStudent(student)
        };
        for (Runnable other : others) {
            other.run();
            browserless.open(PostNavigation.NEEDS);
            assertThat(Browserless.page()).doesNotContain("Ban chỉ đạo trả lời từng đề xuất");
            browserless.open(PostNavigation.neededPost(UUID.randomUUID()));
            assertThat(Browserless.page()).doesNotContain("Đã điền sẵn");
        }
    }

    private void propose(String title) {
        ward("DU-TAN-PHU");
        browserless.open(PostNavigation.NEEDS);
        click("Đề xuất vị trí");
        _setValue(_get(TextField.class, s -> s.withLabel("Vị trí")), title);
        _setValue(_get(TextField.class, s -> s.withLabel("Cơ quan, đơn vị")), "UBND xã Tân Phú");
        _setValue(_get(TextArea.class, s -> s.withLabel("Ngành đào tạo, kèm mã ngành")), "Luật");
        _setValue(_get(TextArea.class, s -> s.withLabel("Vì sao cần")), "Người đang làm sắp nghỉ hưu");
        click("Gửi đề xuất");
    }

    private void ward(String code) {
        accounts.actAs(Role.WARD, code);
    }

    private NeedRow need(String title) {
        return desk.all().stream()
                .filter(n -> n.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static NeedCard cardOf(String title) {
        return _find(NeedCard.class).stream()
                .filter(c -> Browserless.words(c).contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static Button inCard(String title, String text) {
        return _get(cardOf(title), Button.class, s -> s.withText(text));
    }

    private static void remark(String text) {
        _setValue(_get(_get(Dialog.class), TextArea.class), text);
    }

    private static void click(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void confirm(String text) {
        _click(_get(_get(Dialog.class), Button.class, s -> s.withText(text)));
    }
}
