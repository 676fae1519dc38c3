package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.CheckedRow;
import vn.nguontre.nomination.CheckedRow.Comparison;
import vn.nguontre.nomination.ListChoices;
import vn.nguontre.nomination.ListChoices.Verdict;
import vn.nguontre.nominationlist.CellChange;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.ListRow;
import vn.nguontre.people.KnownPerson;
import vn.nguontre.people.KnownPersons.Likeness;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.ui.Formats;

/** A row beside the person it may mean, and the answer: the same, someone else, or later. */
class ComparisonCard extends Section {
    private final transient ListRow row;
    private final transient Comparison comparison;
    private final transient ListChoices choices;
    private final transient Consumer<ListChoices> decide;

    ComparisonCard(CheckedRow checked, ListChoices choices, Consumer<ListChoices> decide) {
        this.row = checked.row();
        this.comparison = Objects.requireNonNull(checked.comparison());
        this.choices = choices;
        this.decide = decide;
        addClassNames("panel", "compare");
        add(
                new H3(getTranslation("nomination.check.row", row.row()) + " · "
                        + row.name().full()),
                new Paragraph(getTranslation("nomination.compare." + comparison.likeness())),
                table(comparison.known()),
                deeds());
    }

    private NativeTable table(KnownPerson known) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        head.add(
                new NativeTableCell(""),
                new NativeTableHeaderCell(getTranslation("nomination.compare.list")),
                new NativeTableHeaderCell(getTranslation("nomination.compare.file")));
        table.add(
                head,
                line("FULL_NAME", row.name().full(), known.fullName()),
                line("BIRTH_DATE", Formats.date(row.birthDate()), Formats.date(known.birthDate())),
                line("CITIZEN_NUMBER", number(row.citizenNumber()), number(known.citizenNumber())),
                line("SCHOOL_CLASS", row.schoolClass(), Formats.orDash(known.schoolClass())));
        return table;
    }

    private NativeTableRow line(String field, String listed, String filed) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("nomination.field." + field));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow line = new NativeTableRow();
        line.add(name, new NativeTableCell(listed), new NativeTableCell(filed));
        line.getElement().getClassList().set("differs", !listed.equals(filed));
        return line;
    }

    private Div deeds() {
        Div deeds = new Div();
        deeds.addClassName("toolbar");
        Verdict verdict = comparison.verdict();
        if (verdict != null) {
            deeds.add(new Paragraph(getTranslation("nomination.compare.said." + verdict)));
            deeds.add(answer("nomination.compare.later", null));
            return deeds;
        }
        deeds.add(answer("nomination.compare.same", Verdict.SAME));
        if (comparison.likeness() == Likeness.NAME_ONLY) {
            deeds.add(answer("nomination.compare.someone-else", Verdict.SOMEONE_ELSE));
        } else {
            deeds.add(correctNumber());
        }
        Button leave = new Button(
                getTranslation("nomination.check.leave-out"),
                e -> decide.accept(choices.leavingOut(Set.of(row.place()))));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        deeds.add(leave);
        return deeds;
    }

    private Button answer(String key, @Nullable Verdict verdict) {
        Button button = new Button(getTranslation(key), e -> decide.accept(choices.withVerdict(row.place(), verdict)));
        button.setAriaLabel(button.getText() + ": " + row.name().full());
        return button;
    }

    /** Two people cannot have one number: whoever is someone else needs their own. */
    private TextField correctNumber() {
        TextField number = new TextField(getTranslation("nomination.compare.own-number"));
        number.setValue(number(row.citizenNumber()));
        number.addValueChangeListener(e -> decide.accept(choices.withCells(List.of(
                new CellChange(row.place(), Field.CITIZEN_NUMBER, e.getValue().strip())))));
        return number;
    }

    private static String number(@Nullable CitizenNumber number) {
        return Formats.orDash(number == null ? null : number.value());
    }
}
