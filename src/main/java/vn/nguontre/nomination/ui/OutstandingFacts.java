package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nguontre.nomination.OutstandingStanding;

/** How a nominee stands beside the criteria for an outstanding member, with the reason for each. */
class OutstandingFacts extends Div {
    OutstandingFacts(OutstandingStanding standing) {
        var texts = new OutstandingTexts(this::getTranslation);
        UnorderedList reasons = new UnorderedList();
        standing.judgements().forEach(j -> reasons.add(new ListItem(texts.sentence(standing.criteria(), j))));
        add(texts.chip(standing.verdict()), reasons);
    }
}
