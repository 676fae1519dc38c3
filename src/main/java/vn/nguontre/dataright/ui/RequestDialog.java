package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.nguontre.dataright.CorrectionDraft;
import vn.nguontre.dataright.DataRequestDesk;
import vn.nguontre.dataright.RequestKind;
import vn.nguontre.dataright.RequestRow;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDialog;
import vn.nguontre.shared.ui.ReasonDialog;

/** One request with its history, and for the branch what can be done about it now. */
class RequestDialog extends PortalDialog {
    private final transient RequestRow row;
    private final transient Runnable done;

    /**
     * @param desk null for who only looks
     */
    RequestDialog(RequestRow row, @Nullable DataRequestDesk desk, CopyFiles copies, Runnable done) {
        this.row = row;
        this.done = done;
        setHeaderTitle(row.personName() + " – " + RequestTexts.what(row));
        setWidth("min(40rem, 94vw)");
        add(new Div(RequestTexts.standing(row)));
        add(new Paragraph(getTranslation(
                "dataright.by-asker", getTranslation(row.asker().textKey()), Formats.date(row.receivedOn()))));
        CorrectionDraft draft = row.correction();
        if (draft != null) {
            add(new Paragraph(RequestTexts.change(draft)));
        }
        if (row.othersTold()) {
            add(new Paragraph(getTranslation("dataright.others-told")));
        }
        add(RequestTexts.history(row));
        if (desk != null && row.status().isOpen() && row.kind() == RequestKind.COPY) {
            add(
                    new Paragraph(getTranslation("dataright.paper.copy-text")),
                    copies.onPaper(row, getTranslation("dataright.paper.copy")));
        }
        getFooter().add(new Button(getTranslation("shared.close"), e -> close()));
        if (desk != null && row.status().isOpen()) {
            offer(desk);
        }
    }

    private void offer(DataRequestDesk desk) {
        getFooter().add(new Button(getTranslation("dataright.refuse"), e -> refuse(desk)));
        if (row.mayBeExtended()) {
            getFooter().add(new Button(getTranslation("dataright.extend"), e -> extend(desk)));
        }
        if (row.mayBeAcknowledged()) {
            getFooter().add(new Button(getTranslation("dataright.acknowledge"), e -> acknowledge(desk)));
        }
        if (row.mayBeCarriedOut()) {
            getFooter().add(primary(carryOutKey(), () -> carryOut(desk)));
        }
    }

    private Button primary(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), e -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private String carryOutKey() {
        return row.kind() == RequestKind.CORRECTION ? "dataright.accept" : "dataright.carry-out." + row.kind();
    }

    private void acknowledge(DataRequestDesk desk) {
        Checkbox others = new Checkbox(getTranslation("dataright.acknowledge.others"));
        others.setVisible(row.kind() != RequestKind.CORRECTION);
        new ConfirmationDialog(
                        getTranslation("dataright.acknowledge"),
                        getTranslation("dataright.acknowledge"),
                        () -> {
                            desk.acknowledge(row.id(), row.version(), others.getValue());
                            finish("dataright.acknowledged");
                        },
                        new Paragraph(getTranslation("dataright.acknowledge.text")),
                        others)
                .open();
    }

    private void extend(DataRequestDesk desk) {
        new ExtensionDialog((days, reason) -> {
                    desk.extend(row.id(), row.version(), days, reason);
                    finish("dataright.extended");
                })
                .open();
    }

    private void refuse(DataRequestDesk desk) {
        new ReasonDialog(getTranslation("dataright.refuse"), getTranslation("dataright.refuse.text"), reason -> {
                    desk.refuse(row.id(), row.version(), reason);
                    finish("dataright.refused");
                })
                .open();
    }

    private void carryOut(DataRequestDesk desk) {
        String action = getTranslation(carryOutKey());
        new ConfirmationDialog(
                        action,
                        action,
                        () -> {
                            desk.carryOut(row.id(), row.version());
                            finish("dataright.carried-out");
                        },
                        new Paragraph(getTranslation("dataright.carry-out.text." + row.kind())))
                .open();
    }

    private void finish(String key) {
        close();
        Notices.success(getTranslation(key));
        done.run();
    }
}
