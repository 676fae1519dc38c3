package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.nguontre.nomination.ListChoices;
import vn.nguontre.nomination.ui.ProblemGroups.Spot;
import vn.nguontre.nominationlist.CellChange;
import vn.nguontre.nominationlist.Code;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RawRow;
import vn.nguontre.nominationlist.RowPlace;

/** One kind of fault: what it is, how it is mended, one decision for all of its rows, and each cell to put right in place. */
class ProblemGroup extends Section {
    private static final int CELLS_AT_ONCE = 20;

    private final transient Supplier<ListChoices> choices;
    private final transient Decision decision;
    private final List<ProblemCell> cells = new ArrayList<>();
    private final H3 title = new H3();
    private final Div forAll = new Div();
    private final Div list = new Div();
    private final Code code;

    ProblemGroup(
            Code code,
            List<Problem> problems,
            Map<RowPlace, RawRow> rows,
            Supplier<ListChoices> choices,
            Decision decision) {
        this.code = code;
        this.choices = choices;
        this.decision = decision;
        addClassName("problem-group");
        forAll.addClassName("toolbar");
        problems.forEach(p -> cells.add(new ProblemCell(
                p, Objects.requireNonNull(rows.get(p.place())), this::put, () -> leaveOut(List.of(p)))));
        add(title, new Paragraph(getTranslation("nomination.fix." + code.name())), forAll, list);
        showCells(CELLS_AT_ONCE);
        say();
    }

    /** How a decision is passed on. */
    interface Decision {
        /** A single cell: everything else stays as the sender sees it. */
        void ofCell(ListChoices choices);

        /** Whole rows or kinds: the page is set anew. */
        void ofMany(ListChoices choices);
    }

    List<Spot> spots() {
        return cells.stream().map(ProblemCell::spot).toList();
    }

    void follow(Map<Spot, Problem> open) {
        cells.forEach(cell -> cell.follow(open.get(cell.spot())));
        say();
    }

    private void say() {
        List<Problem> open = open();
        title.setText(
                getTranslation("nomination.check.kind", getTranslation("nomination.kind." + code.name()), open.size()));
        getElement().getClassList().set("mended", open.isEmpty());
        forAll.removeAll();
        forAll.setVisible(open.size() > 1);
        List<CellChange> suggested = open.stream()
                .filter(p -> p.suggestion() != null)
                .map(p -> new CellChange(p.place(), p.column(), Objects.requireNonNull(p.suggestion())))
                .toList();
        if (!suggested.isEmpty()) {
            offer("nomination.check.take-all", suggested.size(), () -> putMany(suggested))
                    .addThemeVariants(ButtonVariant.PRIMARY);
        }
        if (code == Code.AMBIGUOUS_DATE) {
            offer("nomination.check.as-written", open.size(), () -> putMany(asWritten(open)));
        }
        offer("nomination.check.leave-out-kind", open.size(), () -> leaveOut(open));
    }

    private List<Problem> open() {
        return cells.stream().map(ProblemCell::problem).filter(Objects::nonNull).toList();
    }

    private Button offer(String key, int rows, Runnable deed) {
        Button button = new Button(getTranslation(key, rows), e -> deed.run());
        forAll.add(button);
        return button;
    }

    /** The reader's question mark goes: day and month stand as the list has them. */
    private static List<CellChange> asWritten(List<Problem> open) {
        return open.stream()
                .map(p -> new CellChange(
                        p.place(), p.column(), p.value().replace("?", "").strip()))
                .toList();
    }

    private void put(CellChange change) {
        decision.ofCell(choices.get().withCells(List.of(change)));
    }

    private void putMany(List<CellChange> changes) {
        decision.ofMany(choices.get().withCells(changes));
    }

    private void leaveOut(List<Problem> rows) {
        decision.ofMany(
                choices.get().leavingOut(rows.stream().map(Problem::place).collect(Collectors.toSet())));
    }

    private void showCells(int most) {
        list.removeAll();
        cells.stream().limit(most).forEach(list::add);
        if (cells.size() > most) {
            list.add(new Button(
                    getTranslation("nomination.check.show-more", cells.size() - most),
                    e -> showCells(most + CELLS_AT_ONCE * 5)));
        }
    }
}
