package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** From the ledger to what the wards need, with the number that waits, and to supply and need. */
class NeedLinks extends Div {
    NeedLinks(int open) {
        addClassName("toolbar");
        add(
                new Anchor(PostNavigation.NEEDS, getTranslation("reservedpost.need.link", open)),
                new Anchor(PostNavigation.SUPPLY, getTranslation("reservedpost.supply.title")));
    }
}
