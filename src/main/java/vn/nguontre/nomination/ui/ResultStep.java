package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.nguontre.nomination.LeftOutRow;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.UploadResult;
import vn.nguontre.shared.ui.Facts;

/** Third step: what the list brought, and the next thing to do. */
class ResultStep extends Div {
    ResultStep(UploadResult result, List<LeftOutRow> leftOut, Consumer<UUID> submit) {
        addClassName("form");
        UUID listId = result.listId();
        add(
                new H2(getTranslation(
                        listId == null ? "nomination.result.nobody" : "nomination.result.title", result.nominated())),
                facts(result, leftOut.size()));
        if (!leftOut.isEmpty()) {
            add(new LeftOutDownload(leftOut));
        }
        if (listId != null) {
            offerNext(listId, result.nominated(), submit);
        }
        add(new Anchor(NominationNavigation.LISTS, getTranslation("nomination.result.lists")));
    }

    private Facts facts(UploadResult result, int leftOut) {
        return new Facts()
                .with(getTranslation("nomination.result.created"), Integer.toString(result.created()))
                .with(getTranslation("nomination.result.recognised"), Integer.toString(result.recognised()))
                .with(getTranslation("nomination.result.skipped"), Integer.toString(result.skipped()))
                .with(getTranslation("nomination.result.left-out"), Integer.toString(leftOut));
    }

    private void offerNext(UUID listId, int people, Consumer<UUID> submit) {
        Button send = new Button(getTranslation("nomination.submit-list", people), e -> submit.accept(listId));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button look = new Button(
                getTranslation("nomination.result.look"),
                e -> UI.getCurrent()
                        .navigate(
                                NominationNavigation.NOMINEES,
                                NominationNavigation.parameters(new NomineeFilter("", null, null, listId, null))));
        Div buttons = new Div(send, look);
        buttons.addClassName("toolbar");
        add(new Paragraph(getTranslation("nomination.result.next")), buttons);
    }
}
