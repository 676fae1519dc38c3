package vn.nguontre.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Study after school: where, what, since when and until when. */
class StudyDialog extends PortalDialog {
    private final TextField institution = new TextField();
    private final TextField major = new TextField();
    private final Select<DegreeLevel> level = new Select<>();
    private final Select<DegreeGrade> grade = new Select<>();
    private final PortalDatePicker started;
    private final PortalDatePicker graduates;
    private final Checkbox graduated = new Checkbox();

    StudyDialog(UUID personId, @Nullable StudyDraft study, PersonUpkeep upkeep, Runnable afterwards) {
        setHeaderTitle(getTranslation("people.edit-study"));
        setWidth("min(34rem, 94vw)");
        institution.setLabel(getTranslation("people.institution"));
        institution.setMaxLength(160);
        major.setLabel(getTranslation("people.major"));
        major.setHelperText(getTranslation("people.major-hint"));
        major.setMaxLength(160);
        level.setLabel(getTranslation("people.degree-level"));
        level.setItems(DegreeLevel.values());
        level.setItemLabelGenerator(l -> getTranslation(l.textKey()));
        grade.setLabel(getTranslation("people.degree-grade"));
        grade.setEmptySelectionAllowed(true);
        grade.setEmptySelectionCaption(getTranslation("people.grade-unknown"));
        grade.setItems(DegreeGrade.values());
        grade.setItemLabelGenerator(g -> getTranslation(g == null ? "people.grade-unknown" : g.textKey()));
        started = new PortalDatePicker(getTranslation("people.started-on"));
        graduates = new PortalDatePicker(getTranslation("people.graduates-on"));
        graduated.setLabel(getTranslation("people.graduated"));
        if (study != null) {
            show(study);
        }
        Div form = new Div(institution, major, level, started, graduates, graduated, grade);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("shared.save"), e -> {
            upkeep.stateStudy(personId, draft());
            close();
            Notices.success(getTranslation("shared.saved"));
            afterwards.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private void show(StudyDraft study) {
        institution.setValue(study.institution());
        major.setValue(study.major());
        level.setValue(study.degreeLevel());
        grade.setValue(study.degreeGrade());
        started.setValue(study.startedOn());
        graduates.setValue(study.graduatesOn());
        graduated.setValue(study.graduated());
    }

    private StudyDraft draft() {
        if (level.getValue() == null || started.getValue() == null || graduates.getValue() == null) {
            throw new RuleViolation("people.study-dates-missing");
        }
        return new StudyDraft(
                institution.getValue(),
                major.getValue(),
                level.getValue(),
                grade.getValue(),
                started.getValue(),
                graduates.getValue(),
                graduated.getValue());
    }
}
