package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import vn.nguontre.nomination.ListChoices;
import vn.nguontre.nomination.ListPreview;

/** How many rows will not be taken; they can be taken back, or carried away as a file with the reasons. */
class LeftOutNotice extends Div {
    LeftOutNotice(ListPreview preview, Consumer<ListChoices> decide) {
        addClassNames("notice", "notice-warn");
        Div deeds = new Div(
                new LeftOutDownload(preview.leftOut()),
                new Button(
                        getTranslation("nomination.check.take-back"),
                        e -> decide.accept(preview.choices().leavingOutNobody())));
        deeds.addClassName("toolbar");
        add(
                new Paragraph(getTranslation(
                        "nomination.check.left-out", preview.leftOut().size())),
                deeds);
    }
}
