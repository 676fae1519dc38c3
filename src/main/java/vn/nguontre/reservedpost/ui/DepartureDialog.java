package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.nguontre.reservedpost.ChoiceRow;
import vn.nguontre.reservedpost.Departure;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks what to decide instead of the proposal, and why. */
class DepartureDialog extends PortalDialog {
    private static final int LONGEST_REASON = 500;
    private final Select<ChoiceRow> post = new Select<>();
    private final TextArea reason = new TextArea();

    DepartureDialog(RunLineRow line, Consumer<Departure> deed) {
        setHeaderTitle(getTranslation("reservedpost.line.depart-for", line.personName()));
        setWidth("min(32rem, 92vw)");
        post.setLabel(getTranslation("reservedpost.line.instead"));
        post.setItems(line.possible().stream()
                .filter(c -> !c.postId().equals(line.proposedPostId()))
                .toList());
        post.setItemLabelGenerator(c -> c == null ? getTranslation("reservedpost.line.no-post") : c.postTitle());
        post.setEmptySelectionAllowed(line.proposedPostId() != null);
        post.setEmptySelectionCaption(getTranslation("reservedpost.line.no-post"));
        post.setWidthFull();
        reason.setLabel(getTranslation("shared.reason"));
        reason.setHelperText(getTranslation("reservedpost.line.reason-help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("reservedpost.line.depart-text")), post, reason);
        Button save = new Button(getTranslation("reservedpost.line.note"), e -> save(line, deed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private void save(RunLineRow line, Consumer<Departure> deed) {
        reason.setErrorMessage(getTranslation("shared.reason-required"));
        reason.setInvalid(reason.getValue().isBlank());
        post.setErrorMessage(getTranslation("shared.required"));
        post.setInvalid(line.proposedPostId() == null && post.isEmpty());
        if (!reason.isInvalid() && !post.isInvalid()) {
            ChoiceRow chosen = post.getValue();
            deed.accept(new Departure(line.personId(), chosen == null ? null : chosen.postId(), reason.getValue()));
            close();
        }
    }
}
