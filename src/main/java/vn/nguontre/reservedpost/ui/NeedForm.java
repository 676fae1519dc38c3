package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.reservedpost.NeedDraft;

/** The fields of a ward's proposal; the rules stand in the need itself. */
class NeedForm extends FormLayout {
    private static final int SHORT_TEXT = 160;
    private static final int LONG_TEXT = 500;

    private final TextField title = new TextField();
    private final TextField agency = new TextField();
    private final TextArea majors = new TextArea();
    private final Select<DegreeLevel> level = new Select<>();
    private final IntegerField fromYear = new IntegerField();
    private final IntegerField places = new IntegerField();
    private final TextArea why = new TextArea();

    private final transient RequiredFields required = new RequiredFields(title, agency, fromYear, places, majors, why);

    NeedForm(int thisYear) {
        addClassName("form");
        title.setLabel(getTranslation("reservedpost.post"));
        title.setMaxLength(SHORT_TEXT);
        agency.setLabel(getTranslation("reservedpost.agency"));
        agency.setMaxLength(SHORT_TEXT);
        majors.setLabel(getTranslation("reservedpost.need.majors"));
        majors.setHelperText(getTranslation("reservedpost.need.majors-help"));
        level.setLabel(getTranslation("reservedpost.degree-level"));
        level.setItems(DegreeLevel.values());
        level.setItemLabelGenerator(l -> getTranslation(l.textKey()));
        level.setValue(DegreeLevel.BACHELOR);
        fromYear.setLabel(getTranslation("reservedpost.need.year"));
        fromYear.setValue(thisYear + 1);
        places.setLabel(getTranslation("reservedpost.places"));
        places.setStepButtonsVisible(true);
        places.setMin(1);
        places.setMax(9);
        places.setValue(1);
        why.setLabel(getTranslation("reservedpost.need.why"));
        why.setHelperText(getTranslation("reservedpost.need.why-help"));
        why.setMaxLength(LONG_TEXT);
        add(title, agency, fromYear, places, majors, level, why);
    }

    /** Whether every field is filled; the empty ones are marked. */
    boolean isFilled() {
        return required.filled(this);
    }

    NeedDraft draft() {
        return new NeedDraft(
                Objects.requireNonNullElse(fromYear.getValue(), 0),
                agency.getValue(),
                title.getValue(),
                List.of(majors.getValue().split("[\\n;]", -1)),
                Optional.ofNullable(level.getValue()).orElse(DegreeLevel.BACHELOR),
                Objects.requireNonNullElse(places.getValue(), 0),
                why.getValue());
    }
}
