package vn.nguontre.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.organisation.UnitKind;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.Role;
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
        UUID id = editing.add(
                "CQ-MAN-HINH", UnitKind.AGENCY, "Cơ quan Màn Hình", "Màn Hình", null, LocalDate.of(2026, 9, 1));
        browserless.open("units");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tìm theo tên hoặc mã")), "man hinh");
        Grid<UnitRow> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        _click((Button) Browserless.cell(grid, 0, "Việc cần làm"));
        _setValue(_get(PortalDatePicker.class), LocalDate.of(2026, 10, 31));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Kết thúc đơn vị")));
        _assertNoDialogs();
        assertThat(units.get(id).validTo()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void othersDoNotGetIn() {
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        browserless.open("units");
        assertThat(_find(Grid.class)).isEmpty();
    }
}
