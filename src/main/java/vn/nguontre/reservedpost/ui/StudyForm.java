package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.ui.PortalDatePicker;

/** The fields of a study, in one column. */
class StudyForm extends Div {
    private static final int LONGEST = 160;

    private final TextField institution = new TextField();
    private final TextField major = new TextField();
    private final Select<DegreeLevel> level = new Select<>();
    private final Select<DegreeGrade> grade = new Select<>();
    private final PortalDatePicker startedOn;
    private final PortalDatePicker graduatesOn;
    private final Checkbox graduated = new Checkbox();

    StudyForm() {
        addClassName("form");
        institution.setLabel(getTranslation("reservedpost.study.institution"));
        institution.setMaxLength(LONGEST);
        major.setLabel(getTranslation("reservedpost.study.major"));
        major.setHelperText(getTranslation("reservedpost.study.major-help"));
        major.setMaxLength(LONGEST);
        level.setLabel(getTranslation("reservedpost.study.level"));
        level.setItems(DegreeLevel.values());
        level.setItemLabelGenerator(l -> getTranslation("reservedpost." + l.textKey()));
        grade.setLabel(getTranslation("reservedpost.study.grade"));
        grade.setItems(DegreeGrade.values());
        grade.setEmptySelectionAllowed(true);
        grade.setEmptySelectionCaption(getTranslation("reservedpost.degree-grade.unknown"));
        grade.setItemLabelGenerator(
                g -> getTranslation(g == null ? "reservedpost.degree-grade.unknown" : "reservedpost." + g.textKey()));
        startedOn = new PortalDatePicker(getTranslation("reservedpost.study.started"));
        graduatesOn = new PortalDatePicker(getTranslation("reservedpost.study.graduates"));
        graduated.setLabel(getTranslation("reservedpost.study.graduated"));
        add(institution, major, level, grade, startedOn, graduatesOn, graduated);
    }

    void show(StudyDraft study) {
        institution.setValue(study.institution());
        major.setValue(study.major());
        level.setValue(study.degreeLevel());
        grade.setValue(study.degreeGrade());
        startedOn.setValue(study.startedOn());
        graduatesOn.setValue(study.graduatesOn());
        graduated.setValue(study.graduated());
    }

    /** The study, or nothing while a field is missing, which is then marked. */
    Optional<StudyDraft> draft() {
        boolean complete = Stream.of(institution, major, level, startedOn, graduatesOn)
                        .filter(this::marksMissing)
                        .count()
                == 0;
        return complete
                ? Optional.of(new StudyDraft(
                        institution.getValue(),
                        major.getValue(),
                        level.getValue(),
                        grade.getValue(),
                        startedOn.getValue(),
                        graduatesOn.getValue(),
                        graduated.getValue()))
                : Optional.empty();
    }

    private boolean marksMissing(AbstractField<?, ?> field) {
        boolean missing = field.isEmpty();
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(getTranslation("shared.required"));
            validated.setInvalid(missing);
        }
        return missing;
    }
}
