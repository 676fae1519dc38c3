package vn.nguontre.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import vn.nguontre.people.PersonRow;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.Formats;

/** Young people as a table; on a phone name, class, ward and stage under each other. */
class PeopleGrid extends AdaptingGrid<PersonRow> {
    PeopleGrid() {
        setAriaLabel(getTranslation("people.title"));
        setEmptyStateComponent(new EmptyState(getTranslation("people.none"), getTranslation("people.none-text")));
        adapt(
                addComponentColumn(this::summary).setHeader(getTranslation("people.name")),
                List.of(
                        addColumn(name())
                                .setHeader(getTranslation("people.name"))
                                .setAutoWidth(true)
                                .setFlexGrow(1),
                        addColumn(p -> Formats.orDash(p.schoolClass()))
                                .setHeader(getTranslation("people.class"))
                                .setAutoWidth(true)
                                .setFlexGrow(0),
                        addColumn(p -> Formats.date(p.birthDate()))
                                .setHeader(getTranslation("people.birth-date"))
                                .setAutoWidth(true)
                                .setFlexGrow(0),
                        addColumn(PersonRow::schoolName)
                                .setHeader(getTranslation("people.school"))
                                .setAutoWidth(true),
                        addColumn(p -> Formats.orDash(p.wardName()))
                                .setHeader(getTranslation("people.ward"))
                                .setAutoWidth(true),
                        addColumn(stage())
                                .setHeader(getTranslation("people.stage"))
                                .setAutoWidth(true)));
    }

    private Div summary(PersonRow person) {
        return new Div(
                new Div(name(person)),
                new Div(Formats.orDash(person.schoolClass()) + " · " + person.schoolName()),
                new Div(Formats.date(person.birthDate()) + " · " + Formats.orDash(person.wardName())),
                StageChip.of(person.stage(), this));
    }

    private static Renderer<PersonRow> name() {
        return LitRenderer.<PersonRow>of("<a href=\"${item.link}\">${item.name}</a>")
                .withProperty("link", p -> PersonNavigation.link(p.id()))
                .withProperty("name", PersonRow::fullName);
    }

    private Renderer<PersonRow> stage() {
        return LitRenderer.<PersonRow>of("<span class=\"chip ${item.tone}\">${item.stage}</span>")
                .withProperty("tone", p -> StageChip.tone(p.stage()).cssClass())
                .withProperty("stage", p -> getTranslation(p.stage().textKey()));
    }

    private static Anchor name(PersonRow person) {
        return new Anchor(PersonNavigation.link(person.id()), person.fullName());
    }
}
