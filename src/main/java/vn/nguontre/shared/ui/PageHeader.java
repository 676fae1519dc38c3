package vn.nguontre.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The title of a page, one sentence that says what it is for, and its main actions. */
public class PageHeader extends Div {
    public PageHeader(String title, String lead, Component... actions) {
        addClassName("page-header");
        Div words = new Div(new H1(title));
        if (!lead.isBlank()) {
            words.add(new Paragraph(lead));
        }
        add(words);
        if (actions.length > 0) {
            Div toolbar = new Div(actions);
            toolbar.addClassName("toolbar");
            add(toolbar);
        }
    }
}
