package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.nomination.CheckedRow;
import vn.nguontre.nominationlist.ListRow;
import vn.nguontre.organisation.Residence;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** The rows without problems, what confirming does with each, and the way to put one right all the same. */
class ReadyGrid extends AdaptingGrid<CheckedRow> {
    static final String EDIT = "edit";
    private static final int ROWS_AT_ONCE = 12;

    private final boolean addresses;

    ReadyGrid(List<CheckedRow> rows, Consumer<CheckedRow> edit) {
        setAriaLabel(getTranslation("nomination.check.ready", rows.size()));
        setSelectionMode(SelectionMode.NONE);
        Column<CheckedRow> compact = addComponentColumn(this::summary).setHeader(getTranslation("nomination.name"));
        addresses = rows.stream().anyMatch(r -> r.row().extras().address() != null);
        List<Column<CheckedRow>> wide = List.of(
                narrow(addColumn(r -> r.row().row()).setHeader(getTranslation("nomination.check.row-number"))),
                addComponentColumn(this::whoAndWhere)
                        .setHeader(getTranslation("nomination.name"))
                        .setWidth("9rem")
                        .setFlexGrow(1),
                narrow(addColumn(r -> Formats.date(r.row().birthDate()))
                        .setHeader(getTranslation("nomination.birth-date"))),
                narrow(addColumn(r -> getTranslation(r.row().sex().textKey()))
                        .setHeader(getTranslation("nomination.field.SEX"))),
                narrow(addColumn(r -> r.row().schoolClass()).setHeader(getTranslation("nomination.class"))),
                narrow(addColumn(ReadyGrid::number).setHeader(getTranslation("nomination.field.CITIZEN_NUMBER"))),
                narrow(addComponentColumn(r -> texts().shortChip(r.standing().verdict()))
                        .setHeader(getTranslation("nomination.outstanding.heading"))),
                addComponentColumn(this::fate)
                        .setHeader(getTranslation("nomination.check.fate"))
                        .setWidth("10.5rem")
                        .setFlexGrow(0));
        narrow(addComponentColumn(row -> editButton(row, edit))
                .setHeader(getTranslation("nomination.row.edit"))
                .setKey(EDIT));
        setItems(rows);
        setAllRowsVisible(rows.size() <= ROWS_AT_ONCE);
        adapt(compact, wide);
    }

    private Button editButton(CheckedRow checked, Consumer<CheckedRow> edit) {
        Button button = new Button(getTranslation("nomination.row.edit"), e -> edit.accept(checked));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(
                "nomination.row.title",
                checked.row().row(),
                checked.row().name().full()));
        return button;
    }

    private Div summary(CheckedRow checked) {
        ListRow row = checked.row();
        Div summary = whoAndWhere(checked);
        summary.add(new Div(Formats.date(row.birthDate()) + " · " + row.schoolClass()));
        summary.add(new Div(texts().chip(checked.standing().verdict())), fate(checked));
        return summary;
    }

    /** The name and, where the list has addresses, the ward below it. */
    private Div whoAndWhere(CheckedRow checked) {
        Div who = new Div(new Div(checked.row().name().full()));
        if (addresses) {
            Div residence = new Div(getTranslation("nomination.check.lives-in", residence(checked)));
            residence.addClassName("when");
            who.add(residence);
        }
        return who;
    }

    /** The ward as it is proposed, with the former name that the address uses. */
    private String residence(CheckedRow checked) {
        Residence residence = checked.residence();
        if (residence == null) {
            return checked.row().extras().address() == null
                    ? Formats.orDash(null)
                    : getTranslation("nomination.check.residence-unclear");
        }
        return residence.former()
                ? getTranslation(
                        "nomination.check.residence-former", residence.ward().shortName(), residence.writtenAs())
                : residence.ward().shortName();
    }

    private static String number(CheckedRow checked) {
        var number = checked.row().citizenNumber();
        return Formats.orDash(number == null ? null : number.value());
    }

    /** As wide as what stands in it. */
    private static Column<CheckedRow> narrow(Column<CheckedRow> column) {
        return column.setAutoWidth(true).setFlexGrow(0);
    }

    private OutstandingTexts texts() {
        return new OutstandingTexts(this::getTranslation);
    }

    private StatusChip fate(CheckedRow checked) {
        Tone tone = switch (checked.fate()) {
            case NEW, RECOGNISED -> Tone.GOOD;
            case ALREADY_NOMINATED, IN_SCHEME -> Tone.NEUTRAL;
            case LIKELY_KNOWN -> Tone.WAITING;
            case OTHER_SCHOOL, NUMBER_OF_ANOTHER -> Tone.BAD;
        };
        return new StatusChip(getTranslation(checked.fate().textKey()), tone);
    }
}
