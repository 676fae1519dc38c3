package vn.nguontre.reservedpost.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.major.NationalMajor;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonStage;
import vn.nguontre.reservedpost.Fit;
import vn.nguontre.reservedpost.PostLedger;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.reservedpost.RecruitmentMethod;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(PostScenes.class)
class PostViewsTest {
    private static final String NO_PROMISE = "không phải cam kết tuyển dụng";

    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople young;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private PersonDirectory people;

    @Autowired
    private PostPanel panel;

    @Autowired
    private PostHomeCards homeCards;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private CurrentUser currentUser;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theCommitteeEntersAndOpensAPost() {
        scenes.committee();
        browserless.open(PostNavigation.FORM);
        assertThat(Browserless.page()).contains(NO_PROMISE);
        _setValue(_get(TextField.class, s -> s.withLabel("Vị trí")), "Kế toán xã");
        _setValue(_get(TextField.class, s -> s.withLabel("Cơ quan, đơn vị")), "UBND xã Tân Phú");
        _setValue(_get(TextArea.class, s -> s.withLabel("Ngành đào tạo phù hợp")), "Kế toán\nKiểm toán");
        fillPlanLine();
        click("Ghi vào sổ");
        click("Mở cho sinh viên");
        confirm("Mở cho sinh viên");
        _assertNoDialogs();
        assertThat(ledger.open()).anySatisfy(p -> {
            assertThat(p.title()).isEqualTo("Kế toán xã");
            assertThat(p.majors()).isEqualTo("7340301 Kế toán; 7340302 Kiểm toán");
        });
    }

    @Test
    void aPostThatLacksSomethingIsMarkedWhereItLacksIt() {
        scenes.committee();
        browserless.open(PostNavigation.FORM);
        int before = ledger.all().size();
        click("Ghi vào sổ");
        TextField title = _get(TextField.class, s -> s.withLabel("Vị trí"));
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Cần điền mục này.");
        assertThat(_get(TextArea.class, s -> s.withLabel("Ngành đào tạo phù hợp"))
                        .isInvalid())
                .isTrue();
        assertThat(ledger.all()).hasSize(before);
    }

    @Test
    void whatAnEarlierRunDecidedStaysInReachWhenTheYearIsComputedAgain() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        scenes.candidate("Lê Thị Kế Tiếp", year, DegreeGrade.AVERAGE, post);
        scenes.candidate("Lê Thị Được Suất", year, DegreeGrade.EXCELLENT, post);
        release(year);
        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page()).doesNotContain("Quyết định trước đây");
        click("Tính phương án cho suất còn trống");
        assertThat(Browserless.words(_get(Dialog.class)))
                .contains("Quyết định đã chốt, phụ lục và lời mời đã phát giữ nguyên");
        confirm("Tính phương án cho suất còn trống");
        assertThat(Browserless.page()).contains("Quyết định trước đây").contains("Kết luận số ");
        assertThat(_find(com.vaadin.flow.component.html.Anchor.class, s -> s.withText("Tải phụ lục (PDF)")))
                .hasSize(1);
    }

    @Test
    void theLedgerShowsPlacesAndWarnsGentlyAboveTheUsual() {
        int year = scenes.freshYear();
        scenes.openPost(year, 3);
        browserless.open(PostNavigation.LEDGER + "?year=" + year);
        assertThat(Browserless.page()).contains(NO_PROMISE).contains("nhiều hơn mức thường có là 2");
        assertThat(_get(Grid.class)).isNotNull();
    }

    @Test
    void theCommitteeJudgesComputesDecidesAndReleases() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        scenes.candidate("Lê Thị Kém Hơn", year, DegreeGrade.AVERAGE, post);
        UUID best = scenes.interested("Lê Thị Tốt Nhất", year, DegreeGrade.EXCELLENT, post);
        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page())
                .contains("Việc là đảng viên hay chưa không được tính")
                .contains(NO_PROMISE);
        assertThat(Browserless.page()).contains("Theo mã ngành: Phù hợp. 7380101 Luật đúng ngành mà vị trí nhận.");
        click("Đánh giá ngành");
        confirm("Dùng gợi ý này");
        assertThat(_get(TextArea.class, s -> s.withLabel("Lý do")).getValue()).startsWith("7380101 Luật đúng ngành");
        setFit(Fit.FIT);
        _setValue(_get(TextArea.class, s -> s.withLabel("Lý do")), "Đúng ngành Luật");
        confirm("Lưu");
        click("Tính phương án");
        assertThat(Browserless.page())
                .contains("Kiểm tra độc lập đạt với 2 người")
                .contains("được đề xuất; xếp thứ 1, vị trí có 1 suất.")
                .contains("người cuối cùng được suất đứng trước nhờ xếp loại tốt nghiệp")
                .contains("Thứ tự ở từng vị trí", "Phòng Tư pháp: 1 suất, 2 người trong thứ tự xét")
                .contains("Hết 1 suất; từ đây trở xuống không được suất ở vị trí này");
        decideByFourEyes(year);
        click("Phát lời mời");
        _setValue(_get(Checkbox.class), false);
        confirm("Phát lời mời");
        _assertNoDialogs();
        assertThat(Browserless.page()).contains("Chờ trả lời").contains("Còn 10 ngày làm việc, đến hết 07/12/2026");
        _click(_get(Button.class, s -> s.withText("Rút lời mời")));
        _setValue(_get(TextArea.class, s -> s.withLabel("Lý do")), "Nhầm vị trí");
        confirm("Rút lời mời");
        click("Mời người kế tiếp: Lê Thị Kém Hơn");
        assertThat(ledger.row(post).offered()).isEqualTo(1);
        assertThat(people.details(best).stage()).isEqualTo(PersonStage.AWAY);
    }

    @Test
    void theStudentStatesTheStudyThenRanksPosts() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        UUID me = young.at("THPT-DBK", "Lê Thị Xa Nhà", PersonStage.AWAY);
        accounts.actAsStudent(me);
        assertThat(cards()).extracting(HomeCard::sentence).anyMatch(s -> s.startsWith("Hãy ghi nơi học"));
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page()).contains(NO_PROMISE).contains("Hãy ghi nơi học của bạn");
        _assertNone(Grid.class);
        click("Lưu việc học");
        assertThat(_get(TextField.class, s -> s.withLabel("Ngành học")).isInvalid())
                .isTrue();
        fillStudy(year);
        click("Lưu việc học");
        _click(_find(Button.class, s -> s.withText("Thêm vào nguyện vọng")).getLast());
        assertThat(people.details(me).study()).isNotNull();
        assertThat(_find(Button.class, s -> s.withText("Thêm vào nguyện vọng")))
                .hasSize(ledger.open().size() - 1);
        scenes.committee();
        assertThat(ledger.row(post).free()).isEqualTo(1);
    }

    @Test
    void theStudentAcceptsTheOfferOnThePhone() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        UUID me = scenes.candidate("Lê Thị Về Quê", year, DegreeGrade.GOOD, post);
        release(year);
        accounts.actAsStudent(me);
        assertThat(cards())
                .singleElement()
                .extracting(HomeCard::title, HomeCard::urgency)
                .containsExactly("Bạn có một lời mời", HomeCard.Urgency.NOW);
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page())
                .contains("Còn 10 ngày làm việc, đến hết 07/12/2026")
                .contains(NO_PROMISE);
        click("Nhận lời mời");
        confirm("Nhận lời mời");
        assertThat(Browserless.page()).contains("Bạn đã nhận lời mời này");
        assertThat(people.details(me).stage()).isEqualTo(PersonStage.RETURNED);
        var own = panel.panel(people.details(me), currentUser.actor()).orElseThrow();
        assertThat(Browserless.words(own)).contains("Chuyên viên pháp chế").contains("Đã nhận");
    }

    @Test
    void theStudentDeclines() {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        UUID me = scenes.candidate("Lê Thị Ở Lại", year, DegreeGrade.GOOD, post);
        release(year);
        accounts.actAsStudent(me);
        browserless.open(PostNavigation.MINE);
        click("Từ chối");
        confirm("Từ chối");
        assertThat(Browserless.page()).contains("Bạn đã từ chối lời mời này");
        scenes.committee();
        assertThat(ledger.row(post).free()).isEqualTo(1);
    }

    @Test
    void wardBranchAndUnionReadOpenPostsOnly() {
        UUID post = scenes.openPost(scenes.freshYear(), 1);
        for (Role role : new Role[] {Role.WARD, Role.SCHOOL_BRANCH, Role.YOUTH_UNION}) {
            accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : "CB-DBK");
            browserless.open(PostNavigation.OPEN);
            assertThat(Browserless.page()).contains("Chuyên viên pháp chế").contains(NO_PROMISE);
            browserless.open(PostNavigation.form(post));
            assertThat(Browserless.page()).doesNotContain("Chuyên viên pháp chế");
        }
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        assertThat(cards()).singleElement().extracting(HomeCard::link).isEqualTo(PostNavigation.OPEN);
    }

    private void release(int year) {
        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        click("Tính phương án");
        decideByFourEyes(year);
        click("Phát lời mời");
        confirm("Phát lời mời");
    }

    /** One officer enters the meeting and finds no way to close; the other closes. */
    private void decideByFourEyes(int year) {
        click("Ghi kết luận cuộc họp");
        _setValue(_get(TextArea.class, s -> s.withLabel("Thành phần dự họp")), "Nguyễn Văn Chủ Trì\nTrần Thị Ủy Viên");
        _setValue(_get(IntegerField.class, s -> s.withLabel("Số phiếu tán thành")), 2);
        _setValue(_get(TextField.class, s -> s.withLabel("Số văn bản kết luận")), "21-KL/BCĐ");
        confirm("Ghi kết luận cuộc họp");
        assertThat(Browserless.page()).contains("Chờ người thứ hai của Ban chỉ đạo");
        _assertNone(Button.class, s -> s.withText("Chốt quyết định"));
        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page()).contains("21-KL/BCĐ").contains("2 tán thành, 0 không tán thành, 2 người dự");
        click("Chốt quyết định");
        confirm("Chốt quyết định");
        assertThat(Browserless.page()).contains("Tải bài toán, không có tên (JSON)");
    }

    private java.util.List<HomeCard> cards() {
        Actor actor = currentUser.actor();
        return homeCards.cards(actor, new Words(texts, PortalTexts.VIETNAMESE));
    }

    @SuppressWarnings("unchecked")
    private static void setFit(Fit fit) {
        _setValue((Select<Fit>) _get(Select.class, s -> s.withLabel("Mức phù hợp")), fit);
    }

    @SuppressWarnings("unchecked")
    static void fillPlanLine() {
        _setValue(_get(TextField.class, s -> s.withLabel("Căn cứ pháp lý")), "KH 15-KH/TU");
        _setValue(_get(TextField.class, s -> s.withLabel("Dòng trong kế hoạch tuyển dụng")), "II.3");
        _setValue(_get(TextField.class, s -> s.withLabel("Ngạch")), "Chuyên viên (01.003)");
        _setValue((CheckboxGroup<RecruitmentMethod>) _get(CheckboxGroup.class), Set.of(RecruitmentMethod.COMPETITION));
    }

    @SuppressWarnings("unchecked")
    private static void fillStudy(int year) {
        _setValue(_get(TextField.class, s -> s.withLabel("Nơi học")), "Đại học Cần Thơ");
        _setValue(_get(TextField.class, s -> s.withLabel("Ngành học")), "Luật");
        _setValue((Select<DegreeLevel>) _get(Select.class, s -> s.withLabel("Trình độ")), DegreeLevel.BACHELOR);
        _setValue(date("Ngày nhập học"), LocalDate.of(year - 4, 9, 5));
        _setValue(date("Ngày tốt nghiệp (hoặc dự kiến)"), LocalDate.of(year, 6, 30));
        assertThat(_get(Checkbox.class).getValue()).isFalse();
        assertThat(((ComboBox<NationalMajor>) _get(ComboBox.class, s -> s.withLabel("Mã ngành"))).getValue())
                .isEqualTo(new NationalMajor("7380101", "Luật"));
    }

    private static vn.nguontre.shared.ui.PortalDatePicker date(String label) {
        return _get(vn.nguontre.shared.ui.PortalDatePicker.class, s -> s.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    /** The button within the dialog that is open. */
    private static void confirm(String text) {
        _click(_get(_get(Dialog.class), Button.class, s -> s.withText(text)));
    }
}
