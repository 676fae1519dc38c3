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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.PostRow;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.reservedpost.WhatIfDesk;
import vn.nguontre.reservedpost.WhatIfDraft;
import vn.nguontre.reservedpost.WhatIfKind;
import vn.nguontre.reservedpost.WhatIfs;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(PostScenes.class)
class WhatIfViewsTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private WhatIfDesk desk;

    @Autowired
    private WhatIfs whatIfs;

    @Autowired
    private MutableClock clock;

    private int year;
    private UUID best;

    @BeforeEach
    void aProposal() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        best = scenes.candidate("Mai Thị Nhất", year, DegreeGrade.EXCELLENT, post);
        scenes.candidate("Mai Thị Nhì", year, DegreeGrade.GOOD, post);
        scenes.candidate("Mai Thị Ba", year, DegreeGrade.AVERAGE, post);
        allocation.propose(year);
    }

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theOfficerTriesWithoutSomebodyAndReadsTheDifferenceInWords() {
        browserless.open(PostNavigation.allocation(year));
        click("Thử một trường hợp");
        confirm("Tính và lưu");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
        name("Nếu Nhất từ chối");
        choosePerson("Mai Thị Nhất");
        confirm("Tính và lưu");
        _assertNoDialogs();
        assertThat(Browserless.page())
                .contains("Nếu Mai Thị Nhất từ chối hoặc không được xét.")
                .contains("Mai Thị Nhất: không được xét; trong phương án đang có được Chuyên viên pháp chế.")
                .contains("Mai Thị Nhì: được suất ở Chuyên viên pháp chế thay vì chưa có suất.")
                .contains("Không ai khác đổi (1 người).");
        UUID id = whatIfs.ofYear(year).getFirst().id();
        scenes.committee();
        browserless.open(PostNavigation.whatIf(id));
        assertThat(Browserless.page())
                .contains("Nếu Nhất từ chối")
                .contains("Phương án đang có", "Phương án thử", "Không được xét.")
                .contains("được đề xuất; xếp thứ 1, vị trí có 1 suất.");
        click("Bỏ đi");
        confirm("Bỏ đi");
        assertThat(whatIfs.ofYear(year)).isEmpty();
        assertThat(Browserless.page()).doesNotContain("Nếu Nhất từ chối");
    }

    @Test
    void theOfficerTriesOnePlaceMoreAndOtherPoints() {
        browserless.open(PostNavigation.allocation(year));
        click("Thử một trường hợp");
        name("Thêm suất thứ hai");
        kind(WhatIfKind.MORE_PLACES);
        choosePost();
        confirm("Tính và lưu");
        assertThat(Browserless.page())
                .contains("Nếu vị trí Chuyên viên pháp chế thêm một suất.")
                .contains("Mai Thị Nhì: được suất ở Chuyên viên pháp chế thay vì chưa có suất.");
        click("Thử một trường hợp");
        name("Điểm khác");
        kind(WhatIfKind.OTHER_POINTS);
        _setValue(_get(IntegerField.class, s -> s.withLabel("Tốt nghiệp loại trung bình")), 90);
        confirm("Tính và lưu");
        assertThat(Browserless.page())
                .contains("loại trung bình 90")
                .contains("Mai Thị Ba: được suất ở Chuyên viên pháp chế thay vì chưa có suất.")
                .contains("Mai Thị Nhất: không còn suất thay vì được Chuyên viên pháp chế.");
    }

    @Test
    void theOfficerTriesOneThingMoreAndTakesItBack() {
        UUID id = desk.make(year, WhatIfDraft.without("Nếu Nhất từ chối", best));
        browserless.open(PostNavigation.whatIf(id));
        _assertNone(Button.class, s -> s.withText("Bỏ điều thử sau cùng"));
        click("Thử thêm một điều");
        kind(WhatIfKind.MORE_PLACES);
        choosePost();
        confirm("Tính và lưu");
        _assertNoDialogs();
        assertThat(Browserless.page())
                .contains("Nếu Mai Thị Nhất từ chối hoặc không được xét.")
                .contains("Nếu vị trí Chuyên viên pháp chế thêm một suất.")
                .contains("Mai Thị Ba: được suất ở Chuyên viên pháp chế thay vì chưa có suất.");
        click("Bỏ điều thử sau cùng");
        assertThat(Browserless.page())
                .doesNotContain("thêm một suất.")
                .contains("Mai Thị Nhì: được suất ở Chuyên viên pháp chế thay vì chưa có suất.");
    }

    @Test
    void afterTheDecisionItIsOnlyReadAndTheAnnexIsThere() {
        desk.make(year, WhatIfDraft.without("Đã thử trước", best));
        scenes.decide(year);
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page())
                .contains("Đã thử trước")
                .contains("Quyết định của lần này đã chốt. Phương án thử chỉ còn để đọc.");
        _assertNone(Button.class, s -> s.withText("Thử một trường hợp"));
        _assertNone(Button.class, s -> s.withText("Tính lại"));
        assertThat(_find(Anchor.class, s -> s.withText("Tải phụ lục (Word)"))).hasSize(1);
        assertThat(_find(Anchor.class, s -> s.withText("Tải phụ lục (PDF)"))).hasSize(1);
    }

    @Test
    void nobodyElseSeesIt() {
        UUID id = desk.make(year, WhatIfDraft.without("Chuyện riêng của Ban", best));
        scenes.foreignCommittee();
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page()).doesNotContain("Chuyện riêng của Ban");
        accounts.actAsStudent(best);
        browserless.open(PostNavigation.whatIf(id));
        assertThat(Browserless.page()).doesNotContain("Chuyện riêng của Ban");
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page()).doesNotContain("Chuyện riêng của Ban");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        browserless.open(PostNavigation.whatIf(id));
        assertThat(Browserless.page()).doesNotContain("Chuyện riêng của Ban");
    }

    private static void name(String name) {
        _setValue(_get(TextField.class, s -> s.withLabel("Tên để nhớ")), name);
    }

    @SuppressWarnings("unchecked")
    private static void kind(WhatIfKind kind) {
        _setValue((Select<WhatIfKind>) _get(Select.class, s -> s.withLabel("Điều thử đổi")), kind);
    }

    @SuppressWarnings("unchecked")
    private static void choosePerson(String name) {
        Select<RunLineRow> person = _get(Select.class, s -> s.withLabel("Người được xét"));
        _setValue(
                person,
                person.getListDataView()
                        .getItems()
                        .filter(l -> l.personName().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static void choosePost() {
        Select<PostRow> post = _get(Select.class, s -> s.withLabel("Vị trí"));
        _setValue(post, post.getListDataView().getItem(0));
    }

    private static void click(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void confirm(String text) {
        _click(_get(_get(Dialog.class), Button.class, s -> s.withText(text)));
    }
}
