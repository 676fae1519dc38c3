package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.ui.ProblemGroups.Spot;
import vn.nguontre.nominationlist.CellChange;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RawRow;

/**
 * A cell at fault, open for correction in place; once it is right it says so and stays where it is. Where another cell of the row
 * may be the wrong one, it stands open too.
 */
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
        cell = cell(problem.column(), row, put);
        Div cells = new Div(cell);
        cells.addClassName("problem-cells");
        problem.code().orElse().stream().filter(row::has).forEach(field -> cells.add(cell(field, row, put)));
        verdict.addClassName("problem-what");
        verdict.getElement().setAttribute("aria-live", "polite");
        suggestion.addClickListener(e -> cell.setValue(offered));
        leave = new Button(getTranslation("nomination.check.leave-out"), e -> leaveOut.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(getTranslation("nomination.check.leave-out-row", row.row()));
        Div deeds = new Div(suggestion, leave);
        deeds.addClassName("problem-deeds");
        add(where, who(row, problem), cells, verdict, deeds);
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

    private TextField cell(Field field, RawRow row, Consumer<CellChange> put) {
        TextField open = new TextField(getTranslation("nomination.field." + field.name()));
        open.setValue(row.text(field));
        open.addValueChangeListener(
                e -> put.accept(new CellChange(spot.place(), field, e.getValue().strip())));
        return open;
    }

    /** The name, and what else tells the person from others. */
    private static Div who(RawRow row, Problem problem) {
        Span name = new Span(row.text(Field.FULL_NAME));
        name.addClassName("problem-who");
        Span more = new Span(Stream.of(Field.BIRTH_DATE, Field.SEX, Field.SCHOOL_CLASS)
                .filter(field ->
                        field != problem.column() && !problem.code().orElse().contains(field))
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        more.addClassName("when");
        return new Div(name, more);
    }

    private String where(RawRow row) {
        return row.sheet().isEmpty()
                ? getTranslation("nomination.check.row", row.row())
                : getTranslation("nomination.check.row-of-sheet", row.row(), row.sheet());
    }
}
