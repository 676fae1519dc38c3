package vn.nguontre.mentoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.mentoring.MentoringRow;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.Formats;

/** The ties as a table; on a phone a compact list of name, keeper and state. */
class MentoringGrid extends AdaptingGrid<MentoringRow> {
    private final transient Consumer<MentoringRow> logContact;

    MentoringGrid(Consumer<MentoringRow> logContact) {
        this.logContact = logContact;
        setAriaLabel(getTranslation("mentoring.grid"));
        setSelectionMode(SelectionMode.NONE);
        Column<MentoringRow> compact = addComponentColumn(this::summary)
                .setHeader(getTranslation("mentoring.person"))
                .setFlexGrow(2);
        List<Column<MentoringRow>> wide = List.of(
                addComponentColumn(this::name)
                        .setHeader(getTranslation("mentoring.person"))
                        .setFlexGrow(2),
                addColumn(MentoringGrid::school).setHeader(getTranslation("mentoring.school")),
                addColumn(this::keeper)
                        .setHeader(getTranslation("mentoring.keeper"))
                        .setFlexGrow(2),
                addColumn(row -> Formats.date(row.lastContact())).setHeader(getTranslation("mentoring.last-contact")),
                addColumn(row -> Formats.date(row.nextContact())).setHeader(getTranslation("mentoring.next-contact")),
                addComponentColumn(row -> SilenceChip.of(row.silence()))
                        .setHeader(getTranslation("mentoring.state"))
                        .setAutoWidth(true)
                        .setFlexGrow(0));
        addComponentColumn(this::action)
                .setHeader(getTranslation("mentoring.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        adapt(compact, wide);
    }

    private Div summary(MentoringRow row) {
        return new Div(name(row), new Div(keeper(row)), SilenceChip.of(row.silence()));
    }

    private Anchor name(MentoringRow row) {
        return new Anchor(PersonNavigation.link(row.personId()), row.fullName());
    }

    private static String school(MentoringRow row) {
        return row.schoolClass() == null ? row.schoolName() : row.schoolName() + ", " + row.schoolClass();
    }

    private String keeper(MentoringRow row) {
        return row.keeperName() == null
                ? getTranslation("mentoring.keeper-none")
                : getTranslation("mentoring.keeper-with-unit", row.keeperName(), Formats.orDash(row.keeperUnit()));
    }

    private Button action(MentoringRow row) {
        Button button = new Button(getTranslation("mentoring.log"), e -> logContact.accept(row));
        button.setAriaLabel(getTranslation("mentoring.log-for", row.fullName()));
        return button;
    }
}
