package vn.nguontre.rollover.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.nguontre.rollover.ClassProposal;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** One class of an earlier year: who follows it goes to the new class, or has finished. */
class ClassCard extends Section {
    private static final int LONGEST_NAME = 12;

    ClassCard(ClassProposal proposed, RolloverDraft draft, Runnable changed) {
        addClassName("card");
        add(
                new H3(proposed.schoolClass()),
                new Paragraph(getTranslation(
                        "rollover.class-of",
                        proposed.schoolYear().label(),
                        proposed.pupils().size())));
        if (proposed.finishes()) {
            add(new StatusChip(getTranslation("rollover.outcome.FINISHES"), Tone.NEUTRAL));
        } else {
            add(nextClass(proposed, draft, changed));
        }
        Checkbox taken = new Checkbox(getTranslation("rollover.take-class"), true);
        taken.setAriaLabel(getTranslation("rollover.take-class-named", proposed.schoolClass()));
        taken.addValueChangeListener(e -> {
            draft.take(proposed.key(), e.getValue());
            changed.run();
        });
        add(taken);
    }

    private TextField nextClass(ClassProposal proposed, RolloverDraft draft, Runnable changed) {
        TextField next = new TextField(getTranslation("rollover.next-class", proposed.schoolClass()));
        next.setMaxLength(LONGEST_NAME);
        next.setValue(proposed.nextClass());
        if (proposed.nextClass().isEmpty()) {
            next.setHelperText(getTranslation("rollover.next-class-unknown"));
        }
        next.setValueChangeMode(ValueChangeMode.LAZY);
        next.addValueChangeListener(e -> {
            draft.nextClass(proposed.key(), e.getValue());
            changed.run();
        });
        return next;
    }
}
