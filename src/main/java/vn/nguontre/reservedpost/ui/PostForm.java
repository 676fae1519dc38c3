package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.reservedpost.PlanLine;
import vn.nguontre.reservedpost.PostDraft;
import vn.nguontre.reservedpost.RecruitmentMethod;

/** The fields of a post. The rules stand in the post itself; the form only asks for what is missing. */
class PostForm extends FormLayout {
    private static final int SHORT_TEXT = 160;
    private static final int LONG_TEXT = 300;
    private static final int LONGEST_RANK = 80;
    private static final int LONGEST_LINE = 40;

    private final IntegerField year = new IntegerField();
    private final TextField title = new TextField();
    private final TextField agency = new TextField();
    private final TextArea majors = new TextArea();
    private final Select<DegreeLevel> level = new Select<>();
    private final IntegerField places = new IntegerField();
    private final TextField rank = new TextField();
    private final TextField legalBasis = new TextField();
    private final TextField planLine = new TextField();
    private final CheckboxGroup<RecruitmentMethod> methods = new CheckboxGroup<>();

    private final transient RequiredFields required =
            new RequiredFields(title, agency, year, places, majors, rank, methods, legalBasis, planLine);

    PostForm(int suggestedYear, int usualPlaces) {
        addClassName("form");
        year.setLabel(getTranslation("reservedpost.year"));
        year.setValue(suggestedYear);
        title.setLabel(getTranslation("reservedpost.post"));
        title.setMaxLength(SHORT_TEXT);
        agency.setLabel(getTranslation("reservedpost.agency"));
        agency.setMaxLength(SHORT_TEXT);
        majors.setLabel(getTranslation("reservedpost.majors"));
        majors.setHelperText(getTranslation("reservedpost.majors-help"));
        level.setLabel(getTranslation("reservedpost.degree-level"));
        level.setItems(DegreeLevel.values());
        level.setItemLabelGenerator(l -> getTranslation(l.textKey()));
        level.setValue(DegreeLevel.BACHELOR);
        places.setLabel(getTranslation("reservedpost.places"));
        places.setStepButtonsVisible(true);
        places.setMin(1);
        places.setMax(9);
        places.setValue(1);
        places.setValueChangeMode(ValueChangeMode.EAGER);
        places.addValueChangeListener(e -> warn(e.getValue(), usualPlaces));
        legalBasis.setLabel(getTranslation("reservedpost.legal-basis"));
        legalBasis.setHelperText(getTranslation("reservedpost.legal-basis-help"));
        legalBasis.setMaxLength(LONG_TEXT);
        planLine.setLabel(getTranslation("reservedpost.plan-line"));
        planLine.setHelperText(getTranslation("reservedpost.plan-line-help"));
        planLine.setMaxLength(LONGEST_LINE);
        rank.setLabel(getTranslation("reservedpost.rank"));
        rank.setHelperText(getTranslation("reservedpost.rank-help"));
        rank.setMaxLength(LONGEST_RANK);
        methods.setLabel(getTranslation("reservedpost.method"));
        methods.setHelperText(getTranslation("reservedpost.method-help"));
        methods.setItems(RecruitmentMethod.values());
        methods.setItemLabelGenerator(m -> getTranslation(m.textKey()));
        add(title, agency, year, places, majors, level, rank, methods, legalBasis, planLine);
    }

    private void warn(Integer wanted, int usual) {
        places.setHelperText(
                wanted != null && wanted > usual ? getTranslation("reservedpost.places-unusual", usual) : null);
    }

    void show(PostDraft draft) {
        year.setValue(draft.year());
        title.setValue(draft.title());
        agency.setValue(draft.agency());
        majors.setValue(String.join("\n", draft.majors()));
        level.setValue(draft.degreeLevel());
        places.setValue(draft.places());
        legalBasis.setValue(draft.plan().document());
        planLine.setValue(Objects.requireNonNullElse(draft.plan().number(), ""));
        rank.setValue(Objects.requireNonNullElse(draft.plan().rank(), ""));
        methods.setValue(draft.plan().methods());
    }

    /** Whether every field is filled; the empty ones are marked. */
    boolean isFilled() {
        return required.filled(this);
    }

    PostDraft draft() {
        return new PostDraft(
                Objects.requireNonNullElse(year.getValue(), 0),
                agency.getValue(),
                title.getValue(),
                List.of(majors.getValue().split("[\\n;]", -1)),
                Optional.ofNullable(level.getValue()).orElse(DegreeLevel.BACHELOR),
                Objects.requireNonNullElse(places.getValue(), 0),
                new PlanLine(legalBasis.getValue(), planLine.getValue(), rank.getValue(), methods.getValue()));
    }

    void readOnly() {
        getChildren()
                .filter(com.vaadin.flow.component.HasValue.class::isInstance)
                .forEach(f -> ((com.vaadin.flow.component.HasValue<?, ?>) f).setReadOnly(true));
    }
}
