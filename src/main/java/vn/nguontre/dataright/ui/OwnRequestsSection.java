package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.nguontre.dataright.CorrectionDraft;
import vn.nguontre.dataright.OwnRequests;
import vn.nguontre.dataright.RequestRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;

/** The student's own requests: where each stands, how long it may take, and what was answered. */
class OwnRequestsSection extends Section {
    private final transient OwnRequests requests;
    private final transient Runnable done;

    OwnRequestsSection(OwnRequests requests, Runnable done) {
        this.requests = requests;
        this.done = done;
        addClassName("panel");
        add(new H2(getTranslation("dataright.own.requests")));
        List<RequestRow> all = requests.all();
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("dataright.own.no-requests")));
        }
        all.forEach(row -> add(request(row)));
    }

    private Div request(RequestRow row) {
        Div all = new Div(new H3(RequestTexts.what(row)), new Div(RequestTexts.standing(row)));
        CorrectionDraft draft = row.correction();
        if (draft != null) {
            all.add(new Paragraph(RequestTexts.change(draft)));
        }
        all.add(RequestTexts.history(row));
        if (row.status().isOpen()) {
            Button back = new Button(getTranslation("dataright.take-back"), e -> takeBack(row));
            back.setAriaLabel(getTranslation("dataright.take-back") + ": " + RequestTexts.what(row));
            all.add(back);
        }
        all.addClassName("question");
        return all;
    }

    private void takeBack(RequestRow row) {
        requests.takeBack(row.id());
        Notices.success(getTranslation("dataright.taken-back"));
        done.run();
    }

    /** Says until when the request is answered. */
    static void tellSent(OwnRequests requests, UUID id) {
        requests.all().stream()
                .filter(r -> r.id().equals(id))
                .map(RequestRow::clock)
                .filter(Objects::nonNull)
                .forEach(clock -> Notices.success(
                        UI.getCurrent().getTranslation("dataright.sent", Formats.date(clock.lastDay()))));
    }
}
