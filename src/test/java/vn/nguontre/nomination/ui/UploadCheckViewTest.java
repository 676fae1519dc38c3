package vn.nguontre.nomination.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nomination.ListUploadService;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(Nominations.class)
class UploadCheckViewTest {
    private static final String HEADINGS = "STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Lớp\n";

    @Autowired
    private Browserless browserless;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ListUploadService upload;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void openRound() {
        nominations.freshRound();
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
    }

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void whereANumberContradictsTheBirthDateEitherMayBePutRight() {
        open("1,Lê Thị Ngày Sai,18/03/2008,Nữ,082309871101,12A1\n");
        assertThat(Browserless.page()).contains("không khớp năm sinh").contains("12A1");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Số định danh cá nhân"))
                        .getValue())
                .isEqualTo("082309871101");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Giới tính")).getValue())
                .isEqualTo("Nữ");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ngày sinh")), "18/03/2009");
        assertThat(Browserless.page()).contains("Đã sửa xong").contains("Sẵn sàng: 1 dòng");
        assertThat(button("Xác nhận ghi 1 người").isEnabled()).isTrue();
    }

    @Test
    void aFileChangedInAnotherWindowIsShownAsItIsNow() {
        ListPreview seen = open("1,Lê Thị Cửa Sổ,30/02/2009,Nữ,082309871102,12A1\n");
        upload.decide(
                seen.draft(),
                seen.choices().leavingOut(Set.of(seen.rawRows().getFirst().place())));
        TextField date = _get(TextField.class, spec -> spec.withLabel("Ngày sinh"));
        assertThat(catchThrowable(() -> _setValue(date, "28/02/2009")))
                .rootCause()
                .hasMessageContaining("nomination.draft-changed");
        assertThat(Browserless.page()).contains("Đã bỏ 1 dòng");
    }

    @Test
    void aFileThrownAwayInAnotherWindowLeadsBackToTheLists() {
        ListPreview seen = open("1,Lê Thị Đã Bỏ,18/03/2009,Nữ,082309871103,12A1\n");
        upload.discard(seen.draft());
        assertThat(catchThrowable(() -> _click(button("Xác nhận ghi 1 người"))))
                .hasMessageContaining("nomination.draft-gone");
        assertThat(Browserless.page()).contains("Tệp này không còn chờ").contains("Về các danh sách");
        assertThat(_find(Button.class, spec -> spec.withText("Bỏ tệp này"))).isEmpty();
    }

    @Test
    void headingsWithoutPeopleAreCalledThat() {
        open("");
        assertThat(Browserless.page()).contains("không có dòng nào ghi tên người");
        assertThat(button("Xác nhận ghi 0 người").isEnabled()).isFalse();
    }

    private ListPreview open(String rows) {
        ListPreview preview = upload.check(
                nominations.school("THPT-DBK"), "cua-so.csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8));
        browserless.open(NominationNavigation.draft(preview.draft().id()));
        return preview;
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
