package vn.nguontre.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;

/** Pairs of label and value, read aloud as such. */
public class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
    }

    /** A fact; one without a value is shown with a dash. */
    public Facts with(String label, @Nullable String value) {
        return with(label, new Text(Formats.orDash(value)));
    }

    public Facts with(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
