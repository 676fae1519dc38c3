package vn.nguontre.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.identity.AccountAdministration;
import vn.nguontre.identity.AccountRow;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class AccountsViewTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private Units units;

    @Autowired
    private AccountAdministration administration;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theAdministratorOpensAnAccountAndSeesItsCardOnce() {
        String username = "m" + Ids.next();
        open("accounts");
        _click(_get(Button.class, spec -> spec.withText("Mở tài khoản")));
        Component form = _get(NewAccountDialog.class);
        assertThatThrownBy(() -> _click(_get(form, Button.class, spec -> spec.withText("Mở tài khoản"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("identity.role-required");
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Họ và tên")), "Lê Văn Màn Hình");
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Tên đăng nhập")), username);
        chooseRole(form, Role.WARD, "DU-CAI-LAY");
        _click(_get(form, Button.class, spec -> spec.withText("Mở tài khoản")));
        IssuedCard card = _get(IssuedCard.class);
        assertThat(Browserless.words(card)).contains("Lê Văn Màn Hình", username);
        assertThat(Browserless.words(card)).containsPattern("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        _click(_get(card, Button.class, spec -> spec.withText("Đóng")));
        _assertNoDialogs();
        assertThat(Browserless.words(Browserless.cell(find(username), 0, "Tình trạng")))
                .isEqualTo("Mật khẩu lần đầu");
    }

    @Test
    void theAdministratorAssignsEndsReissuesAndShuts() {
        String username = accounts.open(Role.WARD, "DU-CAI-LAY", null);
        open("accounts");
        manage(username);
        assertThat(Browserless.words(_get(AccountDialog.class))).contains("Đảng ủy phường Cai Lậy", "26/03/2024");
        chooseRole(_get(AccountDialog.class), Role.WARD, "DU-TAN-PHU");
        _click(_get(Button.class, spec -> spec.withText("Giao nhiệm vụ")));
        assertThat(_find(Button.class, spec -> spec.withText("Kết thúc"))).hasSize(2);
        _click(_find(Button.class, spec -> spec.withText("Kết thúc")).getFirst());
        assertThat(_find(Button.class, spec -> spec.withText("Kết thúc"))).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Cấp lại mật khẩu")));
        _click(_get(_get(IssuedCard.class), Button.class, spec -> spec.withText("Đóng")));
        _click(_get(Button.class, spec -> spec.withText("Đóng tài khoản")));
        assertThat(Browserless.words(Browserless.cell(find(username), 0, "Tình trạng")))
                .isEqualTo("Đã đóng");
        manage(username);
        _click(_get(Button.class, spec -> spec.withText("Mở lại tài khoản")));
        assertThat(administration.search(username, 0, 1))
                .first()
                .extracting(AccountRow::enabled)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DOAN-CAI-LAY", "WARD, DU-CAI-LAY"})
    void otherOfficersDoNotGetIn(Role role, String unit) {
        accounts.actAs(role, unit);
        browserless.open("accounts");
        assertThat(_find(AccountsView.class)).isEmpty();
        assertThat(Browserless.page()).contains("Vai trò này không mở được trang");
    }

    @Test
    void studentsDoNotGetIn() {
        accounts.actAsStudent(people.at("THPT-DBK", "Lê Thị Tò Mò", PersonStage.ACTIVE));
        browserless.open("accounts");
        assertThat(_find(AccountsView.class)).isEmpty();
    }

    private void open(String address) {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        browserless.open(address);
    }

    private void manage(String username) {
        _click((Button) Browserless.cell(find(username), 0, "Việc làm"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<AccountRow> find(String username) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tìm theo tên hoặc tên đăng nhập")), "");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tìm theo tên hoặc tên đăng nhập")), username);
        Grid<AccountRow> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        return grid;
    }

    @SuppressWarnings("unchecked")
    private void chooseRole(Component form, Role role, String unit) {
        _setValue((Select<Role>) _get(form, Select.class, spec -> spec.withLabel("Vai trò")), role);
        UnitRow row = units.byCode(unit).orElseThrow();
        _setValue((ComboBox<UnitRow>) _get(form, ComboBox.class, spec -> spec.withLabel("Đơn vị")), row);
    }
}
