package vn.nguontre.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.organisation.UnitDraft;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.organisation.UnitEntry;
import vn.nguontre.organisation.UnitKind;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;

@PortalTest
class UnitsViewTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UnitEditing editing;

    @Autowired
    private Units units;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theAdministratorFindsAUnitWithoutAccentsAndEndsIt() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        UUID id = editing.add(new UnitDraft(
                "CQ-MAN-HINH", UnitKind.AGENCY, "Cơ quan Màn Hình", "Màn Hình", null, null, LocalDate.of(2026, 9, 1)));
        browserless.open("units");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tìm theo tên hoặc mã")), "man hinh");
        Grid<UnitEntry> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        _click(_get(Browserless.cell(grid, 0, "Việc cần làm"), Button.class, spec -> spec.withText("Kết thúc…")));
        _setValue(_get(PortalDatePicker.class), LocalDate.of(2026, 10, 31));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Kết thúc đơn vị")));
        _assertNoDialogs();
        assertThat(units.get(id).validTo()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatAUnitTookOverIsShownAndConfirmed() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        browserless.open("units?q=phuong thanh hoa");
        Grid<UnitEntry> grid = _get(Grid.class);
        int row = IntStream.range(0, GridKt._size(grid))
                .filter(i -> GridKt._get(grid, i).doubtful())
                .findFirst()
                .orElseThrow();
        assertThat(Browserless.words(Browserless.cell(grid, row, "Tên đơn vị")))
                .contains("Tiếp nhận: ", "Căn cứ: ", "Chờ xác nhận");
        _click(_get(Browserless.cell(grid, row, "Việc cần làm"), Button.class, spec -> spec.withText("Xác nhận")));
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextArea.class), "Nghị quyết 1663/NQ-UBTVQH15");
        _click(_get(dialog, Button.class, spec -> spec.withText("Xác nhận")));
        _assertNoDialogs();
        assertThat(GridKt._get(grid, row).doubtful()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theUnionOfASchoolIsAddedWithItsSchool() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        browserless.open("units");
        _click(_get(Button.class, spec -> spec.withText("Thêm đơn vị")));
        Dialog dialog = _get(Dialog.class);
        assertThat(_find(dialog, ComboBox.class)).as("an agency has no school").hasSize(1);
        _setValue((Select<UnitKind>) _get(dialog, Select.class), UnitKind.YOUTH_SCHOOL);
        ComboBox<UnitRow> school = _get(dialog, ComboBox.class, spec -> spec.withLabel("Thuộc trường"));
        _setValue(school, units.byCode("THPT-LVP").orElseThrow());
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Tên đơn vị")), "Đoàn trường Mới Thêm");
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Tên ngắn")), "Đoàn Mới Thêm");
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Mã")), "DT-MOI-THEM");
        _setValue(_get(dialog, PortalDatePicker.class), LocalDate.of(2026, 9, 1));
        _click(_get(dialog, Button.class, spec -> spec.withText("Lưu")));
        _assertNoDialogs();
        UnitRow added = units.byCode("DT-MOI-THEM").orElseThrow();
        assertThat(added.schoolId())
                .isEqualTo(units.byCode("THPT-LVP").orElseThrow().id());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theSchoolYearStandsInTheAddressAndTheWayBackRestoresIt() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        browserless.open("units?q=thi uy cai lay&year=2024");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        _setValue((Select<SchoolYear>) _get(Select.class), new SchoolYear(2025));
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .containsEntry("year", List.of("2025"))
                .containsKey("q");
        assertThat(GridKt._size(_get(Grid.class)))
                .as("the town committee ended in June 2025")
                .isZero();
        UI.getCurrent().navigate("units", QueryParameters.fromString("q=thi%20uy%20cai%20lay&year=2024"));
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        UI.getCurrent().navigate("units", QueryParameters.fromString("year=khong"));
        assertThat(_get(Select.class).getValue()).isNull();
    }

    @Test
    void othersDoNotGetIn() {
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        browserless.open("units");
        assertThat(_find(Grid.class)).isEmpty();
    }
}
