package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.nguontre.nomination.CheckedRow;
import vn.nguontre.nomination.ListChoices;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nominationlist.CellChange;
import vn.nguontre.nominationlist.RowPlace;
import vn.nguontre.shared.ui.ConfirmationDialog;

/** Second step: what is to be decided, the rows that are ready, and the button with the exact number. */
class CheckStep extends Div {
    private final transient Listener listener;
    private final Div notices = new Div();
    private final Div columns = new Div();
    private final Div problems = new Div();
    private final Div rest = new Div();
    private transient ListPreview preview;
    private transient ProblemGroups groups;

    /** What the sender wants done with the file. */
    interface Listener {
        ListPreview decide(ListPreview seen, ListChoices choices);

        void confirm(ListPreview seen);

        void discard(ListPreview seen);
    }

    CheckStep(ListPreview first, Listener listener) {
        this.preview = first;
        this.listener = listener;
        groups = new ProblemGroups(first, new Deciding());
        addClassName("check");
        add(notices, columns, problems, rest);
        problems.add(groups);
        columns.add(new ColumnsSection(first, () -> preview.choices(), this::decideColumns));
        showAround();
    }

    /** Keeps what is decided; the sender's place on the page is kept where only a cell was put right. */
    private final class Deciding implements ProblemGroup.Decision {
        @Override
        public void ofCell(ListChoices choices) {
            preview = listener.decide(preview, choices);
            if (!groups.follow(preview)) {
                showProblems();
            }
            showAround();
        }

        @Override
        public void ofMany(ListChoices choices) {
            decide(choices);
        }
    }

    private void decide(ListChoices choices) {
        preview = listener.decide(preview, choices);
        showProblems();
        showAround();
    }

    private void decideColumns(ListChoices choices) {
        decide(choices);
        ColumnsSection section = new ColumnsSection(preview, () -> preview.choices(), this::decideColumns);
        section.setOpen(true);
        columns.removeAll();
        columns.add(section);
    }

    private void showProblems() {
        groups = new ProblemGroups(preview, new Deciding());
        problems.removeAll();
        problems.add(groups);
    }

    private void showAround() {
        notices.removeAll();
        notices.add(new PreviewNotices(preview));
        rest.removeAll();
        if (!preview.leftOut().isEmpty()) {
            rest.add(new LeftOutNotice(preview, this::decide));
        }
        List<CheckedRow> doubtful =
                preview.rows().stream().filter(CheckedRow::isDoubtful).toList();
        if (!doubtful.isEmpty()) {
            rest.add(new ComparisonSection(preview, doubtful, this::decide));
        }
        rest.add(new H2(getTranslation("nomination.check.ready", preview.rows().size())));
        if (!preview.rows().isEmpty()) {
            rest.add(new ReadyGrid(preview.rows(), this::edit));
        }
        List<CheckedRow> unmet = OutstandingDoubts.of(preview.rows());
        if (!unmet.isEmpty()) {
            rest.add(new OutstandingDoubts(unmet));
        }
        rest.add(confirmation());
    }

    private void edit(CheckedRow checked) {
        preview.rawRows().stream()
                .filter(row -> row.place().equals(checked.row().place()))
                .findFirst()
                .ifPresent(row -> new RowDialog(row, preview, new Rows()).open());
    }

    /** Puts the cells of one row right; the page behind follows. */
    private final class Rows implements RowDialog.Desk {
        @Override
        public ListPreview put(CellChange change) {
            decide(preview.choices().withCells(List.of(change)));
            return preview;
        }

        @Override
        public ListPreview asRead(RowPlace row) {
            decide(preview.choices().asRead(row));
            return preview;
        }
    }

    private Div confirmation() {
        Button confirm =
                new Button(getTranslation("nomination.check.confirm", preview.taken()), e -> confirm(e.getSource()));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(preview.mayBeConfirmed());
        confirm.setDisableOnClick(true);
        Button discard = new Button(getTranslation("nomination.check.discard"), e -> askToDiscard());
        Div bar = new Div(confirm, discard, new Paragraph(getTranslation(whyOrWhat())));
        bar.addClassName("toolbar");
        return bar;
    }

    /** What is refused may be tried again. */
    private void confirm(Button button) {
        try {
            listener.confirm(preview);
        } finally {
            button.setEnabled(true);
        }
    }

    private void askToDiscard() {
        new ConfirmationDialog(
                        getTranslation("nomination.check.discard-title", preview.fileName()),
                        getTranslation("nomination.check.discard"),
                        () -> listener.discard(preview),
                        new Paragraph(getTranslation("nomination.check.discard-text")))
                .open();
    }

    private String whyOrWhat() {
        if (!preview.problems().isEmpty()) {
            return "nomination.check.problems-first";
        }
        if (preview.rows().isEmpty() && preview.leftOut().isEmpty()) {
            return "nomination.check.no-rows";
        }
        return preview.taken() == 0 ? "nomination.check.nobody" : "nomination.check.all-or-nothing";
    }
}
