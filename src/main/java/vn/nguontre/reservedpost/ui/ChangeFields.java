package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.nguontre.reservedpost.ChangeDraft;
import vn.nguontre.reservedpost.PostRow;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.reservedpost.WhatIfKind;

/** The one thing that is to be otherwise: whom to leave out, which post to change, or other points. */
class ChangeFields extends Div {
    private final Select<WhatIfKind> kind = new Select<>();
    private final Select<RunLineRow> person = new Select<>();
    private final Select<PostRow> post = new Select<>();
    private final PointsFields points;

    ChangeFields(WhatIfServices services, int year, List<RunLineRow> lines) {
        points = new PointsFields(services.points().weights());
        choice(kind, "reservedpost.whatif.kind", List.of(WhatIfKind.values()));
        kind.setItemLabelGenerator(k -> getTranslation(k.textKey()));
        kind.addValueChangeListener(e -> ask(e.getValue()));
        choice(person, "reservedpost.tie.person", lines);
        person.setItemLabelGenerator(RunLineRow::personName);
        choice(post, "reservedpost.post", services.reading().posts(year));
        post.setItemLabelGenerator(p -> getTranslation("reservedpost.whatif.post", p.title(), p.agency(), p.free()));
        kind.setValue(WhatIfKind.WITHOUT_PERSON);
        add(kind, person, post, points);
        addClassName("what-if-form");
    }

    private <T> void choice(Select<T> select, String label, List<T> items) {
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setErrorMessage(getTranslation("shared.required"));
        select.setWidthFull();
    }

    private void ask(WhatIfKind chosen) {
        person.setVisible(chosen.isAboutAPerson());
        post.setVisible(chosen.isAboutAPost());
        points.setVisible(chosen == WhatIfKind.OTHER_POINTS);
    }

    /** Marks what is missing. */
    boolean areComplete() {
        person.setInvalid(person.isVisible() && person.isEmpty());
        post.setInvalid(post.isVisible() && post.isEmpty());
        return !person.isInvalid() && !post.isInvalid() && (!points.isVisible() || points.areComplete());
    }

    ChangeDraft draft() {
        return switch (kind.getValue()) {
            case WITHOUT_PERSON -> ChangeDraft.without(person.getValue().personId());
            case MORE_PLACES, FEWER_PLACES ->
                ChangeDraft.places(kind.getValue(), post.getValue().id());
            case OTHER_POINTS -> ChangeDraft.points(points.weights());
        };
    }
}
