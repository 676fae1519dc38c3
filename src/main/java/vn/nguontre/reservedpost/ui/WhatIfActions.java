package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.nguontre.reservedpost.WhatIfDetails;
import vn.nguontre.reservedpost.WhatIfState;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Notices;

/** Changes one more thing in a what-if, takes the last change back, computes it again or throws it away. */
class WhatIfActions extends Div {
    private final transient WhatIfServices services;
    private final transient WhatIfDetails whatIf;

    WhatIfActions(WhatIfServices services, WhatIfDetails whatIf, Runnable redone, Runnable discarded) {
        this.services = services;
        this.whatIf = whatIf;
        addClassName("toolbar");
        if (whatIf.state() == WhatIfState.CURRENT) {
            action("further", () -> ask(redone));
            if (whatIf.changes().size() > 1) {
                action("take-back", () -> {
                    services.desk().takeBack(whatIf.id(), whatIf.version());
                    tell("taken-back", redone);
                });
            }
        }
        if (whatIf.mayBeRedone()) {
            action("redo", () -> {
                services.desk().redo(whatIf.id(), whatIf.version());
                tell("redone", redone);
            });
        }
        action("discard", () -> confirm(discarded));
    }

    private void action(String deed, Runnable onClick) {
        Button button = new Button(getTranslation("reservedpost.whatif." + deed), e -> onClick.run());
        button.setAriaLabel(getTranslation("reservedpost.whatif." + deed + "-of", whatIf.name()));
        add(button);
    }

    private void tell(String done, Runnable afterwards) {
        Notices.success(getTranslation("reservedpost.whatif." + done));
        afterwards.run();
    }

    private void ask(Runnable afterwards) {
        var fields = new ChangeFields(services, whatIf.year(), whatIf.tried());
        WhatIfDialog.further(whatIf.name(), fields, change -> {
                    services.desk().further(whatIf.id(), whatIf.version(), change);
                    tell("made", afterwards);
                })
                .open();
    }

    private void confirm(Runnable afterwards) {
        new ConfirmationDialog(
                        getTranslation("reservedpost.whatif.discard-of", whatIf.name()),
                        getTranslation("reservedpost.whatif.discard"),
                        () -> {
                            services.desk().discard(whatIf.id(), whatIf.version());
                            tell("discarded", afterwards);
                        },
                        new Paragraph(getTranslation("reservedpost.whatif.discard-text")))
                .open();
    }
}
