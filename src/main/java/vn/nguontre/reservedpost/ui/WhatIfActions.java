package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.nguontre.reservedpost.WhatIfDesk;
import vn.nguontre.reservedpost.WhatIfDetails;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Notices;

/** Computes a what-if again or throws it away. */
class WhatIfActions extends Div {
    WhatIfActions(WhatIfDesk desk, WhatIfDetails whatIf, Runnable redone, Runnable discarded) {
        addClassName("toolbar");
        if (whatIf.mayBeRedone()) {
            Button redo = new Button(getTranslation("reservedpost.whatif.redo"), e -> {
                desk.redo(whatIf.id(), whatIf.version());
                Notices.success(getTranslation("reservedpost.whatif.redone"));
                redone.run();
            });
            redo.setAriaLabel(getTranslation("reservedpost.whatif.redo-of", whatIf.name()));
            add(redo);
        }
        Button discard =
                new Button(getTranslation("reservedpost.whatif.discard"), e -> confirm(desk, whatIf, discarded));
        discard.setAriaLabel(getTranslation("reservedpost.whatif.discard-of", whatIf.name()));
        add(discard);
    }

    private void confirm(WhatIfDesk desk, WhatIfDetails whatIf, Runnable discarded) {
        String action = getTranslation("reservedpost.whatif.discard");
        new ConfirmationDialog(
                        getTranslation("reservedpost.whatif.discard-of", whatIf.name()),
                        action,
                        () -> {
                            desk.discard(whatIf.id(), whatIf.version());
                            Notices.success(getTranslation("reservedpost.whatif.discarded"));
                            discarded.run();
                        },
                        new Paragraph(getTranslation("reservedpost.whatif.discard-text")))
                .open();
    }
}
