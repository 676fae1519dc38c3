package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nguontre.reservedpost.OfferRow;

/** The conditions of an offer as the student reads them. */
class ConditionList extends UnorderedList {
    ConditionList(OfferRow offer) {
        OfferConditions.of(offer, this::getTranslation).forEach(c -> add(new ListItem(c)));
    }
}
