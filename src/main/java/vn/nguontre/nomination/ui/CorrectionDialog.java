package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.NomineeResults;
import vn.nguontre.shared.ui.PortalDialog;

/** Corrects what the list says of a nominee; closes only when it is stored. */
class CorrectionDialog extends PortalDialog {
    private final TextField learning = new TextField();
    private final TextField conduct = new TextField();
    private final TextField position = new TextField();
    private final TextArea achievement = new TextArea();
    private final TextArea note = new TextArea();

    CorrectionDialog(String name, NomineeResults results, Consumer<NomineeResults> save) {
        setHeaderTitle(getTranslation("nomination.correct.title", name));
        setWidth("min(36rem, 92vw)");
        prepare(results);
        Div form = new Div(learning, conduct, position, achievement, note);
        form.addClassName("form");
        add(form);
        Button confirm = new Button(getTranslation("shared.save"), e -> {
            save.accept(value());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
    }

    private void prepare(NomineeResults results) {
        learning.setLabel(getTranslation("nomination.field.LEARNING_RESULT"));
        conduct.setLabel(getTranslation("nomination.field.CONDUCT_RESULT"));
        position.setLabel(getTranslation("nomination.field.POSITION"));
        achievement.setLabel(getTranslation("nomination.field.ACHIEVEMENT"));
        note.setLabel(getTranslation("nomination.field.NOTE"));
        learning.setMaxLength(NomineeResults.LONGEST);
        conduct.setMaxLength(NomineeResults.LONGEST);
        position.setMaxLength(NomineeResults.LONGEST);
        achievement.setMaxLength(NomineeResults.LONGEST_STORY);
        note.setMaxLength(NomineeResults.LONGEST_STORY);
        learning.setValue(text(results.learningResult()));
        conduct.setValue(text(results.conductResult()));
        position.setValue(text(results.unionPosition()));
        achievement.setValue(text(results.achievement()));
        note.setValue(text(results.note()));
    }

    private NomineeResults value() {
        return new NomineeResults(
                learning.getValue(), conduct.getValue(), achievement.getValue(), position.getValue(), note.getValue());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
