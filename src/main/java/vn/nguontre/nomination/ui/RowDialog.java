package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nominationlist.CellChange;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RawRow;
import vn.nguontre.nominationlist.RowPlace;
import vn.nguontre.shared.ui.PortalDialog;

/** Every cell of one row, also of a faultless one; each is kept and checked as soon as it is changed. */
class RowDialog extends PortalDialog {
    private final transient Desk desk;
    private final transient RowPlace place;
    private final Map<Field, TextField> cells = new EnumMap<>(Field.class);
    private final Paragraph verdict = new Paragraph();
    private boolean showing;

    /** Keeps what is changed and checks once more. */
    interface Desk {
        ListPreview put(CellChange change);

        ListPreview asRead(RowPlace row);
    }

    RowDialog(RawRow row, ListPreview preview, Desk desk) {
        this.desk = desk;
        this.place = row.place();
        setHeaderTitle(getTranslation("nomination.row.title", row.row(), row.text(Field.FULL_NAME)));
        setWidth("min(46rem, 94vw)");
        Div form = new Div();
        form.addClassNames("form", "two");
        row.cells().keySet().forEach(field -> form.add(cell(field)));
        verdict.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("nomination.row.text")), form, verdict);
        Button done = new Button(getTranslation("nomination.row.done"), e -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("nomination.row.as-read"), e -> show(desk.asRead(place))), done);
        show(preview);
    }

    private TextField cell(Field field) {
        TextField cell = new TextField(getTranslation("nomination.field." + field.name()));
        cell.setManualValidation(true);
        cell.addValueChangeListener(e -> {
            if (!showing) {
                show(desk.put(new CellChange(place, field, e.getValue().strip())));
            }
        });
        cells.put(field, cell);
        return cell;
    }

    private void show(ListPreview preview) {
        showing = true;
        preview.rawRows().stream()
                .filter(row -> row.place().equals(place))
                .findFirst()
                .ifPresent(row -> cells.forEach((field, cell) -> cell.setValue(row.text(field))));
        showing = false;
        Map<Field, Problem> problems = preview.problems().stream()
                .filter(p -> p.place().equals(place))
                .collect(Collectors.toMap(Problem::column, Function.identity(), (first, other) -> first));
        cells.forEach((field, cell) -> {
            Problem problem = problems.get(field);
            cell.setInvalid(problem != null);
            cell.setErrorMessage(
                    problem == null
                            ? null
                            : getTranslation(
                                    "nomination.problem." + problem.code().name(), problem.value()));
        });
        verdict.setText(problems.isEmpty() ? ready(preview) : getTranslation("nomination.row.faulty"));
    }

    /** What confirming would do with the row now. */
    private String ready(ListPreview preview) {
        List<String> fates = preview.rows().stream()
                .filter(row -> row.row().place().equals(place))
                .map(row -> getTranslation(row.fate().textKey()))
                .toList();
        return getTranslation("nomination.row.ready", String.join(", ", fates));
    }
}
