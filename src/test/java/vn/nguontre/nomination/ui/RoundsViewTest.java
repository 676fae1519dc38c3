package vn.nguontre.nomination.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.nomination.RoundRow;
import vn.nguontre.nomination.RoundService;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(Nominations.class)
class RoundsViewTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Nominations nominations;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Accounts accounts;

    private UUID round = new UUID(0, 0);

    @BeforeEach
    void openRound() {
        round = nominations.freshRound();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
    }

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theCommitteeOpensARound() {
        rounds.close(round);
        browserless.open(NominationNavigation.ROUNDS);
        press("Mở đợt mới");
        press("Lưu");
        assertThat(_find(Dialog.class)).as("name and last day are missing").hasSize(1);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên đợt")), "Đợt bổ sung");
        _setValue(
                _get(DatePicker.class, spec -> spec.withLabel("Ngày cuối nhận danh sách")), LocalDate.of(2026, 12, 18));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Chỉ tiêu chung mỗi trường")), 7);
        press("Lưu");
        _assertNoDialogs();
        assertThat(Browserless.page()).contains("Đợt bổ sung").contains("18/12/2026");
        RoundRow opened = rounds.current().orElseThrow();
        assertThat(opened.targetPerSchool()).isEqualTo(7);
        rounds.close(opened.id());
    }

    @Test
    void theCommitteeExtendsARound() {
        browserless.open(NominationNavigation.ROUNDS);
        press("Sửa, gia hạn");
        DatePicker last = _get(DatePicker.class, spec -> spec.withLabel("Ngày cuối nhận danh sách"));
        assertThat(last.getValue()).isEqualTo(LocalDate.of(2026, 12, 15));
        _setValue(last, LocalDate.of(2026, 12, 31));
        Button save = button("Lưu");
        _click(save);
        _assertNoDialogs();
        assertThat(save.isEnabled())
                .as("the second click of a double click is not heard")
                .isFalse();
        assertThat(rounds.current().orElseThrow().closes()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    private static void press(String text) {
        _click(button(text));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
