package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.reservedpost.FactDraft;
import vn.nguontre.reservedpost.FactKind;
import vn.nguontre.reservedpost.Fit;
import vn.nguontre.shared.ui.PortalDatePicker;

/** Which fact was wrong, and what is right; only the fields of the chosen kind are there. */
class FactFields extends Div {
    private final Select<FactKind> kind = new Select<>();
    private final Select<DegreeGrade> grade = new Select<>();
    private final Select<DegreeLevel> level = new Select<>();
    private final PortalDatePicker graduatesOn;
    private final Select<UUID> post = new Select<>();
    private final Select<Fit> fit = new Select<>();
    private final Select<Boolean> member = new Select<>();

    FactFields(Map<UUID, String> choices, Runnable changed) {
        kind.setLabel(getTranslation("reservedpost.fact.which"));
        kind.setItems(FactKind.values());
        kind.setItemLabelGenerator(k -> getTranslation(k.textKey()));
        grade.setLabel(getTranslation("reservedpost.fact.right-grade"));
        grade.setItems(DegreeGrade.values());
        grade.setItemLabelGenerator(g -> getTranslation(g.textKey()));
        level.setLabel(getTranslation("reservedpost.fact.right-level"));
        level.setItems(DegreeLevel.values());
        level.setItemLabelGenerator(l -> getTranslation(l.textKey()));
        graduatesOn = new PortalDatePicker(getTranslation("reservedpost.fact.right-graduation"));
        post.setLabel(getTranslation("reservedpost.fact.post"));
        post.setItems(choices.keySet());
        post.setItemLabelGenerator(id -> choices.getOrDefault(id, ""));
        fit.setLabel(getTranslation("reservedpost.fact.right-fit"));
        fit.setItems(Fit.values());
        fit.setItemLabelGenerator(f -> getTranslation(f.textKey()));
        member.setLabel(getTranslation("reservedpost.fact.right-member"));
        member.setItems(true, false);
        member.setItemLabelGenerator(m -> getTranslation(m ? "shared.yes" : "shared.no"));
        for (Select<?> field : List.of(kind, grade, level, post, fit, member)) {
            field.setWidthFull();
            field.addValueChangeListener(e -> {
                showKind();
                changed.run();
            });
            add(field);
        }
        graduatesOn.setWidthFull();
        graduatesOn.addValueChangeListener(e -> changed.run());
        add(graduatesOn);
        showKind();
    }

    private void showKind() {
        FactKind chosen = kind.getValue();
        grade.setVisible(chosen == FactKind.DEGREE_GRADE);
        level.setVisible(chosen == FactKind.DEGREE_LEVEL);
        graduatesOn.setVisible(chosen == FactKind.GRADUATION_DATE);
        post.setVisible(chosen == FactKind.FIT);
        fit.setVisible(chosen == FactKind.FIT);
        member.setVisible(chosen == FactKind.MEMBERSHIP);
    }

    /** Empty, with the missing fields marked, as long as something is missing. */
    Optional<FactDraft> draft() {
        boolean complete = require(kind)
                & require(grade)
                & require(level)
                & require(graduatesOn)
                & require(post)
                & require(fit)
                & require(member);
        if (!complete) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind.getValue()) {
                    case DEGREE_GRADE -> FactDraft.grade(grade.getValue());
                    case DEGREE_LEVEL -> FactDraft.level(level.getValue());
                    case GRADUATION_DATE -> FactDraft.graduation(graduatesOn.getValue());
                    case FIT -> FactDraft.fit(post.getValue(), fit.getValue());
                    case MEMBERSHIP -> FactDraft.member(member.getValue());
                });
    }

    private <F extends Component & HasValue<?, ?> & HasValidation> boolean require(F field) {
        boolean missing = field.isVisible() && field.isEmpty();
        field.setErrorMessage(missing ? getTranslation("shared.required") : "");
        field.setInvalid(missing);
        return !missing;
    }
}
