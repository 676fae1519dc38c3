package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.ui.ProblemGroups.Spot;
import vn.nguontre.nominationlist.CellChange;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RawRow;

/** A cell at fault, open for correction in place; once it is right it says so and stays where it is. */
class ProblemCell extends Div {
    private final transient Spot spot;
    private final TextField cell;
    private final Span verdict = new Span();
    private final Button suggestion = new Button();
    private String offered = "";
    private transient @Nullable Problem problem;
    private final Button leave;

    ProblemCell(Problem problem, RawRow row, Consumer<CellChange> put, Runnable leaveOut) {
        spot = new Spot(problem.place(), problem.column());
        addClassName("problem-row");
        Span where = new Span(where(row));
        where.addClassName("problem-where");
        Span who = new Span(row.text(Field.FULL_NAME));
        who.addClassName("problem-who");
        cell = new TextField(
                getTranslation("nomination.field." + problem.column().name()));
        cell.setValue(row.text(problem.column()));
        cell.addValueChangeListener(e -> put.accept(
                new CellChange(spot.place(), spot.field(), e.getValue().strip())));
        verdict.addClassName("problem-what");
        verdict.getElement().setAttribute("aria-live", "polite");
        suggestion.addClickListener(e -> cell.setValue(offered));
        leave = new Button(getTranslation("nomination.check.leave-out"), e -> leaveOut.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(getTranslation("nomination.check.leave-out-row", row.row()));
        Div deeds = new Div(suggestion, leave);
        deeds.addClassName("problem-deeds");
        add(where, who, cell, verdict, deeds);
        follow(problem);
    }

    Spot spot() {
        return spot;
    }

    /** What is wrong now; null when the cell is right. */
    @Nullable
    Problem problem() {
        return problem;
    }

    /** Null when the cell is right. */
    void follow(@Nullable Problem now) {
        problem = now;
        getElement().getClassList().set("mended", now == null);
        leave.setVisible(now != null);
        if (now == null) {
            verdict.setText(getTranslation("nomination.check.mended"));
            suggestion.setVisible(false);
            return;
        }
        verdict.setText(getTranslation("nomination.problem." + now.code().name(), now.value()));
        String meant = now.suggestion();
        suggestion.setVisible(meant != null);
        if (meant != null) {
            offered = meant;
            suggestion.setText(getTranslation("nomination.check.take-suggestion", meant));
        }
    }

    private String where(RawRow row) {
        return row.sheet().isEmpty()
                ? getTranslation("nomination.check.row", row.row())
                : getTranslation("nomination.check.row-of-sheet", row.row(), row.sheet());
    }
}
