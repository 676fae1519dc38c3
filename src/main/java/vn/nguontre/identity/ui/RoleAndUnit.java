package vn.nguontre.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;

/** Two fields: which role, in which unit. */
class RoleAndUnit extends Div {
    private final Select<Role> role = new Select<>();
    private final ComboBox<UnitRow> unit = new ComboBox<>();

    RoleAndUnit(List<UnitRow> units) {
        addClassName("form");
        role.setLabel(getTranslation("identity.role"));
        role.setItems(
                Arrays.stream(Role.values()).filter(r -> r != Role.STUDENT).toList());
        role.setItemLabelGenerator(r -> getTranslation(r.textKey()));
        unit.setLabel(getTranslation("identity.unit"));
        unit.setItems(units.stream().filter(u -> u.validTo() == null).toList());
        unit.setItemLabelGenerator(UnitRow::name);
        add(role, unit);
    }

    Role role() {
        if (role.getValue() == null) {
            throw new RuleViolation("identity.role-required");
        }
        return role.getValue();
    }

    UUID unitId() {
        if (unit.getValue() == null) {
            throw new RuleViolation("identity.unit-required");
        }
        return unit.getValue().id();
    }
}
