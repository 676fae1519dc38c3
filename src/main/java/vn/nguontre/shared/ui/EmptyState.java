package vn.nguontre.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: says so, and what comes next. */
public class EmptyState extends Div {
    public EmptyState(String title, String whatComesNext, Component... actions) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(whatComesNext));
        add(actions);
    }
}
