package vn.nguontre.mentoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.KeeperDraft;
import vn.nguontre.mentoring.MentoringDetails;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDialog;

/** Names the first keeper, or another one with the reason. */
class KeeperDialog extends PortalDialog {
    private static final int LONGEST_REASON = 500;

    private final KeeperAssignment assignment;
    private final MentoringDetails tie;
    private final Runnable saved;
    private final Select<UnitRow> unit = new Select<>();
    private final ComboBox<Candidate> keeper = new ComboBox<>();
    private final TextArea reason = new TextArea();

    /** Somebody of the unit, or a typed name without an account. */
    record Candidate(@Nullable UUID accountId, String name) {}

    KeeperDialog(KeeperAssignment assignment, MentoringDetails tie, Runnable saved) {
        this.assignment = assignment;
        this.tie = tie;
        this.saved = saved;
        setHeaderTitle(getTranslation(isChange() ? "mentoring.change" : "mentoring.assign"));
        setWidth("min(32rem, 92vw)");
        add(unitField(), keeperField());
        if (isChange()) {
            add(reasonField());
        }
        Button save = new Button(getTranslation("shared.save"), e -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private boolean isChange() {
        return tie.keeper() != null;
    }

    private Select<UnitRow> unitField() {
        List<UnitRow> units = assignment.units(tie.personId());
        unit.setLabel(getTranslation("mentoring.assign.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setWidthFull();
        unit.addValueChangeListener(e -> showCandidates());
        unit.setValue(units.getFirst());
        unit.setReadOnly(units.size() == 1);
        return unit;
    }

    private ComboBox<Candidate> keeperField() {
        keeper.setLabel(getTranslation("mentoring.assign.name"));
        keeper.setHelperText(getTranslation("mentoring.assign.name-hint"));
        keeper.setErrorMessage(getTranslation("mentoring.keeper-name-required"));
        keeper.setItemLabelGenerator(Candidate::name);
        keeper.setAllowCustomValue(true);
        keeper.addCustomValueSetListener(e -> keeper.setValue(new Candidate(null, e.getDetail())));
        keeper.setRequired(true);
        keeper.setWidthFull();
        return keeper;
    }

    private TextArea reasonField() {
        reason.setLabel(getTranslation("shared.reason"));
        reason.setErrorMessage(getTranslation("shared.reason-required"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequired(true);
        reason.setWidthFull();
        return reason;
    }

    private void showCandidates() {
        keeper.setItems(assignment.candidates(unit.getValue().id()).stream()
                .map(m -> new Candidate(m.accountId(), m.name()))
                .toList());
    }

    private void save() {
        Candidate chosen = keeper.getValue();
        if (chosen == null) {
            keeper.setInvalid(true);
            keeper.focus();
            return;
        }
        if (isChange() && reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        store(new KeeperDraft(unit.getValue().id(), chosen.accountId(), chosen.name()));
        close();
        Notices.success(getTranslation("mentoring.assign.saved", chosen.name()));
        saved.run();
    }

    private void store(KeeperDraft draft) {
        if (isChange()) {
            assignment.change(tie.personId(), draft, reason.getValue());
        } else {
            assignment.assign(tie.personId(), draft);
        }
    }
}
