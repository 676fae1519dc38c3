package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RawRow;

/** Second step: rows with problems to put right or leave out, rows that are ready, and the button with the exact number. */
class CheckStep extends Div {
    private static final int ROWS_AT_ONCE = 50;

    private final transient ListPreview preview;
    private final transient Listener listener;
    private final List<ProblemRow> problemRows = new ArrayList<>();

    /** What the user wants done with the file. */
    interface Listener {
        void recheck(List<RawRow> rows);

        void leaveOut(List<RawRow> remaining, List<RawRow> left);

        void takeBack(List<RawRow> rows);

        void confirm();
    }

    CheckStep(ListPreview preview, int leftOut, Listener listener) {
        this.preview = preview;
        this.listener = listener;
        addClassName("page");
        add(new PreviewNotices(preview));
        showLeftOut(leftOut);
        showProblems();
        showReady();
        add(confirmation());
    }

    private void showLeftOut(int leftOut) {
        if (leftOut > 0) {
            Div notice = new Div(new Paragraph(getTranslation("nomination.check.left-out", leftOut)));
            notice.addClassNames("notice", "notice-warn");
            notice.add(new Button(getTranslation("nomination.check.take-back"), e -> listener.takeBack(editedRows())));
            add(notice);
        }
    }

    private void showProblems() {
        Map<Place, List<Problem>> problems = new LinkedHashMap<>();
        preview.problems()
                .forEach(p -> problems.computeIfAbsent(new Place(p.sheet(), p.row()), k -> new ArrayList<>())
                        .add(p));
        if (problems.isEmpty()) {
            return;
        }
        Section section = new Section(new H2(getTranslation("nomination.check.problems", problems.size())));
        preview.rawRows().stream()
                .filter(row -> problems.containsKey(Place.of(row)))
                .limit(ROWS_AT_ONCE)
                .forEach(row -> problemRows.add(new ProblemRow(
                        row, problems.getOrDefault(Place.of(row), List.of()), left -> leaveOut(List.of(left)))));
        problemRows.forEach(section::add);
        if (problems.size() > ROWS_AT_ONCE) {
            section.add(new Paragraph(getTranslation("nomination.check.more", problems.size() - ROWS_AT_ONCE)));
        }
        section.add(problemButtons(problems));
        add(section);
    }

    private Div problemButtons(Map<Place, List<Problem>> problems) {
        Button again = new Button(getTranslation("nomination.check.again"), e -> listener.recheck(editedRows()));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        Button leaveAll = new Button(
                getTranslation("nomination.check.leave-out-all", problems.size()),
                e -> leaveOut(preview.rawRows().stream()
                        .filter(row -> problems.containsKey(Place.of(row)))
                        .toList()));
        Div buttons = new Div(again, leaveAll);
        buttons.addClassName("toolbar");
        return buttons;
    }

    private void showReady() {
        add(new H2(getTranslation("nomination.check.ready", preview.rows().size())));
        if (!preview.rows().isEmpty()) {
            add(new ReadyGrid(preview.rows()));
        }
    }

    private Div confirmation() {
        Button confirm =
                new Button(getTranslation("nomination.check.confirm", preview.taken()), e -> listener.confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(preview.mayBeConfirmed());
        Div bar = new Div(confirm, new Paragraph(getTranslation(whyOrWhat())));
        bar.addClassName("toolbar");
        return bar;
    }

    private String whyOrWhat() {
        if (!preview.problems().isEmpty()) {
            return "nomination.check.problems-first";
        }
        return preview.taken() == 0 ? "nomination.check.nobody" : "nomination.check.all-or-nothing";
    }

    private void leaveOut(List<RawRow> rows) {
        var places = rows.stream().map(Place::of).collect(Collectors.toSet());
        List<RawRow> edited = editedRows();
        listener.leaveOut(
                edited.stream().filter(r -> !places.contains(Place.of(r))).toList(),
                edited.stream().filter(r -> places.contains(Place.of(r))).toList());
    }

    private List<RawRow> editedRows() {
        Map<Place, RawRow> edited = new LinkedHashMap<>();
        problemRows.forEach(r -> edited.put(Place.of(r.row()), r.edited()));
        return preview.rawRows().stream()
                .map(row -> edited.getOrDefault(Place.of(row), row))
                .toList();
    }

    private record Place(String sheet, int row) {
        static Place of(RawRow row) {
            return new Place(row.sheet(), row.row());
        }
    }
}
