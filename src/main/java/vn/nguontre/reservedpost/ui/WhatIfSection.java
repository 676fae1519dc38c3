package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.reservedpost.RunStatus;
import vn.nguontre.reservedpost.WhatIfDetails;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;

/** The what-ifs of a year beside its proposal, each with the difference it would make. */
class WhatIfSection extends Section {
    private final transient WhatIfServices services;
    private final transient Runnable afterwards;

    WhatIfSection(WhatIfServices services, Optional<RunDetails> latest, int year, Runnable afterwards) {
        this.services = services;
        this.afterwards = afterwards;
        addClassName("card");
        var tried = services.reading().ofYear(year);
        boolean open = latest.filter(WhatIfSection::isOpen).isPresent();
        setVisible(open || !tried.isEmpty());
        add(
                new H2(getTranslation("reservedpost.whatif.title")),
                new Paragraph(getTranslation("reservedpost.whatif.lead")));
        latest.filter(WhatIfSection::isOpen).ifPresent(run -> add(toolbar(run)));
        tried.forEach(w -> add(card(w)));
    }

    private static boolean isOpen(RunDetails run) {
        return run.status() == RunStatus.PROPOSED || run.status() == RunStatus.PREPARED;
    }

    private Div toolbar(RunDetails run) {
        Div toolbar = new Div();
        toolbar.addClassName("toolbar");
        if (run.outdated()) {
            toolbar.add(new Paragraph(getTranslation("reservedpost.whatif.propose-first")));
        } else {
            toolbar.add(new Button(getTranslation("reservedpost.whatif.make"), e -> ask(run)));
        }
        return toolbar;
    }

    private void ask(RunDetails run) {
        WhatIfDialog.first(new ChangeFields(services, run.year(), run.lines()), draft -> {
                    services.desk().make(run.year(), draft);
                    Notices.success(getTranslation("reservedpost.whatif.made"));
                    afterwards.run();
                })
                .open();
    }

    private Div card(WhatIfDetails whatIf) {
        Div card = new Div(
                new H3(new Anchor(PostNavigation.whatIf(whatIf.id()), whatIf.name())),
                new Paragraph(WhatIfTexts.changes(this, whatIf)),
                WhatIfTexts.notes(this, whatIf),
                WhatIfTexts.differences(this, whatIf),
                new Paragraph(
                        getTranslation("reservedpost.whatif.by", Formats.dateTime(whatIf.madeAt()), whatIf.madeBy())));
        WhatIfActions actions = new WhatIfActions(services, whatIf, afterwards, afterwards);
        Anchor compare = new Anchor(PostNavigation.whatIf(whatIf.id()), getTranslation("reservedpost.whatif.compare"));
        compare.setAriaLabel(getTranslation("reservedpost.whatif.compare-of", whatIf.name()));
        compare.addClassName("card-link");
        actions.addComponentAsFirst(compare);
        card.add(actions);
        card.addClassName("card");
        return card;
    }
}
