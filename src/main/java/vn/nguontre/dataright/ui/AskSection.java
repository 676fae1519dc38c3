package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import java.util.function.Function;
import vn.nguontre.dataright.OwnRequests;
import vn.nguontre.shared.ui.ReasonDialog;
import vn.nguontre.shared.ui.Words;

/** What the student can ask for: a correction, a copy, a stop, a deletion. */
class AskSection extends Section {
    private final transient OwnRequests requests;
    private final transient Runnable done;

    AskSection(OwnRequests requests, CopyFiles copies, Words words, Runnable done) {
        this.requests = requests;
        this.done = done;
        addClassName("panel");
        Button correct =
                new Button(getTranslation("dataright.own.correct"), e -> new CorrectionDialog(requests, done).open());
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(
                correct,
                new Button(getTranslation("dataright.own.restrict"), e -> restrict()),
                new Button(getTranslation("dataright.own.delete"), e -> delete()));
        buttons.addClassName("row-actions");
        add(new H2(getTranslation("dataright.own.do")), buttons);
        add(new Paragraph(copies.pdf(words)), new Paragraph(copies.json(words)));
        add(new Paragraph(getTranslation("dataright.own.copy-text")));
    }

    private void restrict() {
        ask("dataright.restrict", requests::restrict);
    }

    private void delete() {
        ask("dataright.delete", requests::delete);
    }

    private void ask(String key, Function<String, UUID> deed) {
        new ReasonDialog(getTranslation(key + ".title"), getTranslation(key + ".text"), reason -> {
                    OwnRequestsSection.tellSent(requests, deed.apply(reason));
                    done.run();
                })
                .open();
    }
}
