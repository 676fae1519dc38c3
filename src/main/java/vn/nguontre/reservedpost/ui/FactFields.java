package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.reservedpost.FactDraft;
import vn.nguontre.reservedpost.FactKind;
import vn.nguontre.reservedpost.Fit;

/** Which fact was wrong, and what is right; only the fields of the chosen kind are there. */
class FactFields extends Div {
    private final Select<FactKind> kind = new Select<>();
    private final Select<DegreeGrade> grade = new Select<>();
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
        post.setLabel(getTranslation("reservedpost.fact.post"));
        post.setItems(choices.keySet());
        post.setItemLabelGenerator(id -> choices.getOrDefault(id, ""));
        fit.setLabel(getTranslation("reservedpost.fact.right-fit"));
        fit.setItems(Fit.values());
        fit.setItemLabelGenerator(f -> getTranslation(f.textKey()));
        member.setLabel(getTranslation("reservedpost.fact.right-member"));
        member.setItems(true, false);
        member.setItemLabelGenerator(m -> getTranslation(m ? "shared.yes" : "shared.no"));
        for (Select<?> field : new Select<?>[] {kind, grade, post, fit, member}) {
            field.setWidthFull();
            field.addValueChangeListener(e -> {
                showKind();
                changed.run();
            });
            add(field);
        }
        showKind();
    }

    private void showKind() {
        FactKind chosen = kind.getValue();
        grade.setVisible(chosen == FactKind.DEGREE_GRADE);
        post.setVisible(chosen == FactKind.FIT);
        fit.setVisible(chosen == FactKind.FIT);
        member.setVisible(chosen == FactKind.MEMBERSHIP);
    }

    /** Empty, with the missing fields marked, as long as something is missing. */
    Optional<FactDraft> draft() {
        boolean complete = require(kind) & require(grade) & require(post) & require(fit) & require(member);
        if (!complete) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind.getValue()) {
                    case DEGREE_GRADE -> FactDraft.grade(grade.getValue());
                    case FIT -> FactDraft.fit(post.getValue(), fit.getValue());
                    case MEMBERSHIP -> FactDraft.member(member.getValue());
                });
    }

    private boolean require(Select<?> field) {
        boolean missing = field.isVisible() && field.isEmpty();
        field.setErrorMessage(missing ? getTranslation("shared.required") : "");
        field.setInvalid(missing);
        return !missing;
    }
}
