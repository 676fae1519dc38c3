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
import java.util.function.Function;
import java.util.stream.Stream;
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
                table(verdictSays() ? List.of(comparison.known()) : alike()),
                deeds());
    }

    private NativeTable table(List<KnownPerson> alike) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableCell(""), new NativeTableHeaderCell(getTranslation("nomination.compare.list")));
        for (int i = 1; i <= alike.size(); i++) {
            head.add(new NativeTableHeaderCell(
                    alike.size() == 1
                            ? getTranslation("nomination.compare.file")
                            : getTranslation("nomination.compare.file-of", i)));
        }
        table.add(
                head,
                line("FULL_NAME", row.name().full(), alike, KnownPerson::fullName),
                line("BIRTH_DATE", Formats.date(row.birthDate()), alike, known -> Formats.date(known.birthDate())),
                line("CITIZEN_NUMBER", number(row.citizenNumber()), alike, known -> number(known.citizenNumber())),
                line("SCHOOL_CLASS", row.schoolClass(), alike, known -> Formats.orDash(known.schoolClass())));
        return table;
    }

    private NativeTableRow line(
            String field, String listed, List<KnownPerson> alike, Function<KnownPerson, String> filed) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation("nomination.field." + field));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow line = new NativeTableRow();
        line.add(name, new NativeTableCell(listed));
        alike.forEach(known -> line.add(new NativeTableCell(filed.apply(known))));
        boolean same = alike.stream().map(filed).allMatch(listed::equals);
        line.getElement().getClassList().set("differs", !same);
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
        alike().forEach(known -> deeds.add(meaning(known)));
        if (comparison.likeness() == Likeness.NUMBER_ONLY) {
            deeds.add(correctNumber());
        } else {
            deeds.add(answer("nomination.compare.someone-else", Verdict.SOMEONE_ELSE));
        }
        Button leave = new Button(
                getTranslation("nomination.check.leave-out"),
                e -> decide.accept(choices.leavingOut(Set.of(row.place()))));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        deeds.add(leave);
        return deeds;
    }

    /** Whether it is said who it is, so that the others no longer matter. */
    private boolean verdictSays() {
        return comparison.verdict() == Verdict.SAME;
    }

    private List<KnownPerson> alike() {
        return Stream.concat(Stream.of(comparison.known()), comparison.others().stream())
                .toList();
    }

    /** Who of those alike it is. */
    private Button meaning(KnownPerson known) {
        String text = comparison.others().isEmpty()
                ? getTranslation("nomination.compare.same")
                : getTranslation("nomination.compare.same-as", alike().indexOf(known) + 1, known.fullName());
        Button button = new Button(text, e -> decide.accept(choices.meaning(row.place(), known.id())));
        button.setAriaLabel(button.getText() + ": " + row.name().full());
        return button;
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
