package vn.nguontre.people.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.ui.PortalDatePicker;

/** The fields of a study after school, in one column, for the student and for officers alike. */
public class StudyForm extends Div {
    private static final int LONGEST = 160;

    private final TextField institution = new TextField();
    private final TextField major = new TextField();
    private final MajorCodeField code;
    private final Select<DegreeLevel> level = new Select<>();
    private final Select<DegreeGrade> grade = new Select<>();
    private final PortalDatePicker startedOn;
    private final PortalDatePicker graduatesOn;
    private final Checkbox graduated = new Checkbox();

    /**
     * Shows a study for writing.
     *
     * @param study null for none so far
     */
    public StudyForm(@Nullable StudyDraft study, NationalMajors majors) {
        addClassName("form");
        institution.setLabel(getTranslation("people.institution"));
        institution.setMaxLength(LONGEST);
        major.setLabel(getTranslation("people.major"));
        major.setHelperText(getTranslation("people.major-hint"));
        major.setMaxLength(LONGEST);
        code = new MajorCodeField(majors);
        major.addValueChangeListener(e -> code.suggest(e.getValue()));
        level.setLabel(getTranslation("people.degree-level"));
        level.setItems(DegreeLevel.values());
        level.setItemLabelGenerator(l -> getTranslation(l.textKey()));
        grade.setLabel(getTranslation("people.degree-grade"));
        grade.setItems(DegreeGrade.values());
        grade.setEmptySelectionAllowed(true);
        grade.setEmptySelectionCaption(getTranslation("people.grade-unknown"));
        grade.setItemLabelGenerator(g -> getTranslation(g == null ? "people.grade-unknown" : g.textKey()));
        startedOn = new PortalDatePicker(getTranslation("people.started-on"));
        graduatesOn = new PortalDatePicker(getTranslation("people.graduation"));
        graduated.setLabel(getTranslation("people.graduated"));
        if (study != null) {
            show(study);
        }
        add(institution, major, code, level, grade, startedOn, graduatesOn, graduated);
    }

    private void show(StudyDraft study) {
        institution.setValue(study.institution());
        code.setCode(study.majorCode());
        major.setValue(study.major());
        level.setValue(study.degreeLevel());
        grade.setValue(study.degreeGrade());
        startedOn.setValue(study.startedOn());
        graduatesOn.setValue(study.graduatesOn());
        graduated.setValue(study.graduated());
    }

    /** The study, or nothing while a field is missing or wrong, which is then marked. */
    public Optional<StudyDraft> draft() {
        long missing = Stream.of(institution, major, level, startedOn, graduatesOn)
                .filter(this::marksMissing)
                .count();
        return missing > 0 || code.isInvalid()
                ? Optional.empty()
                : Optional.of(new StudyDraft(
                        institution.getValue(),
                        major.getValue(),
                        code.code(),
                        level.getValue(),
                        grade.getValue(),
                        startedOn.getValue(),
                        graduatesOn.getValue(),
                        graduated.getValue()));
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
