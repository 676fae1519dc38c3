package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.nguontre.reservedpost.CandidateTies;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDialog;

/** The reader declares a tie to a candidate and steps aside. */
class TieDialog extends PortalDialog {
    private final Select<RunLineRow> person = new Select<>();
    private final TextField relation = new TextField();

    TieDialog(CandidateTies ties, List<RunLineRow> lines, Runnable afterwards) {
        setHeaderTitle(getTranslation("reservedpost.tie.declare"));
        setWidth("min(32rem, 92vw)");
        person.setLabel(getTranslation("reservedpost.tie.person"));
        person.setItems(lines);
        person.setItemLabelGenerator(RunLineRow::personName);
        person.setWidthFull();
        relation.setLabel(getTranslation("reservedpost.tie.relation"));
        relation.setHelperText(getTranslation("reservedpost.tie.relation-help"));
        relation.setMaxLength(160);
        relation.setWidthFull();
        add(new Paragraph(getTranslation("reservedpost.tie.text")), person, relation);
        Button save = new Button(getTranslation("reservedpost.tie.declare"), e -> save(ties, afterwards));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private void save(CandidateTies ties, Runnable afterwards) {
        person.setErrorMessage(getTranslation("shared.required"));
        person.setInvalid(person.isEmpty());
        if (!person.isEmpty()) {
            ties.declare(person.getValue().personId(), relation.getValue());
            close();
            Notices.success(getTranslation("reservedpost.tie.done"));
            afterwards.run();
        }
    }
}
