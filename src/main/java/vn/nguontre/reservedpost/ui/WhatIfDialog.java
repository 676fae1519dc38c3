package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.reservedpost.PostRow;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.reservedpost.Weights;
import vn.nguontre.reservedpost.WhatIfDraft;
import vn.nguontre.reservedpost.WhatIfKind;

/** Asks for the name of a what-if and for the one thing it changes; closes only when it was computed. */
class WhatIfDialog extends Dialog {
    private final TextField name = new TextField();
    private final Select<WhatIfKind> kind = new Select<>();
    private final Select<RunLineRow> person = new Select<>();
    private final Select<PostRow> post = new Select<>();
    private final PointsFields points;

    WhatIfDialog(List<RunLineRow> lines, List<PostRow> posts, Weights now, Consumer<WhatIfDraft> deed) {
        setHeaderTitle(getTranslation("reservedpost.whatif.make"));
        setWidth("min(36rem, 94vw)");
        points = new PointsFields(now);
        name.setLabel(getTranslation("reservedpost.whatif.name"));
        name.setHelperText(getTranslation("reservedpost.whatif.name-help"));
        name.setMaxLength(120);
        name.setWidthFull();
        choice(kind, "reservedpost.whatif.kind", List.of(WhatIfKind.values()));
        kind.setItemLabelGenerator(k -> getTranslation(k.textKey()));
        kind.addValueChangeListener(e -> ask(e.getValue()));
        choice(person, "reservedpost.tie.person", lines);
        person.setItemLabelGenerator(RunLineRow::personName);
        choice(post, "reservedpost.post", posts);
        post.setItemLabelGenerator(p -> getTranslation("reservedpost.whatif.post", p.title(), p.agency(), p.free()));
        kind.setValue(WhatIfKind.WITHOUT_PERSON);
        Div form = new Div(name, kind, person, post, points);
        form.addClassName("what-if-form");
        add(new Paragraph(getTranslation("reservedpost.whatif.dialog-text")), form);
        Button save = new Button(getTranslation("reservedpost.whatif.compute"), e -> save(deed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
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

    private void save(Consumer<WhatIfDraft> deed) {
        name.setErrorMessage(getTranslation("shared.required"));
        name.setInvalid(name.getValue().isBlank());
        person.setInvalid(person.isVisible() && person.isEmpty());
        post.setInvalid(post.isVisible() && post.isEmpty());
        boolean complete = !name.isInvalid()
                && !person.isInvalid()
                && !post.isInvalid()
                && (!points.isVisible() || points.areComplete());
        if (complete) {
            deed.accept(draft());
            close();
        }
    }

    private WhatIfDraft draft() {
        return switch (kind.getValue()) {
            case WITHOUT_PERSON ->
                WhatIfDraft.without(name.getValue(), person.getValue().personId());
            case MORE_PLACES, FEWER_PLACES ->
                WhatIfDraft.places(
                        name.getValue(), kind.getValue(), post.getValue().id());
            case OTHER_POINTS -> WhatIfDraft.points(name.getValue(), points.weights());
        };
    }
}
