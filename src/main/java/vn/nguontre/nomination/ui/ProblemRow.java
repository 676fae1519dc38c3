package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RawRow;

/** A row with what is wrong in it, each cell open for correction in place. */
class ProblemRow extends Section {
    private final transient RawRow row;
    private final Map<Field, TextField> cells = new EnumMap<>(Field.class);

    ProblemRow(RawRow row, List<Problem> problems, Consumer<RawRow> leaveOut) {
        this.row = row;
        addClassName("problem-row");
        Span where = new Span(where());
        where.addClassName("problem-where");
        Div what = new Div(new Paragraph(row.text(Field.FULL_NAME)));
        what.addClassName("form");
        problems.forEach(problem -> explain(what, problem));
        Button leave = new Button(getTranslation("nomination.check.leave-out"), e -> leaveOut.accept(row));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(getTranslation("nomination.check.leave-out-row", row.row()));
        what.add(leave);
        add(where, what);
    }

    RawRow row() {
        return row;
    }

    /** The row as it stands in the fields. */
    RawRow edited() {
        RawRow edited = row;
        for (var cell : cells.entrySet()) {
            edited = edited.with(cell.getKey(), cell.getValue().getValue());
        }
        return edited;
    }

    private String where() {
        return row.sheet().isEmpty()
                ? getTranslation("nomination.check.row", row.row())
                : getTranslation("nomination.check.row-of-sheet", row.row(), row.sheet());
    }

    private void explain(Div what, Problem problem) {
        String column = getTranslation("nomination.field." + problem.column().name());
        String code = problem.code().name();
        what.add(new Paragraph(column + ": " + getTranslation("nomination.problem." + code, problem.value())));
        TextField cell = cells.computeIfAbsent(problem.column(), field -> cell(column, field));
        cell.setHelperText(getTranslation("nomination.fix." + code));
        what.add(cell);
        suggest(what, cell, problem.suggestion());
    }

    private TextField cell(String column, Field field) {
        TextField cell = new TextField(column);
        cell.setValue(row.text(field));
        return cell;
    }

    private void suggest(Div what, TextField cell, @Nullable String suggestion) {
        if (suggestion != null) {
            what.add(new Button(
                    getTranslation("nomination.check.take-suggestion", suggestion), e -> cell.setValue(suggestion)));
        }
    }
}
