package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Paragraph;
import vn.nguontre.shared.RuleViolation;

/** Stands where the buttons would be for whoever has declared a tie, and names who else may act. */
class StepsAside extends Paragraph {
    StepsAside(RuleViolation tie) {
        setText(getTranslation(tie.key(), tie.arguments()));
        addClassNames("notice", "notice-warn");
    }
}
