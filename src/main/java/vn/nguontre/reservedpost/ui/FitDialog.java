package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.nguontre.reservedpost.Fit;
import vn.nguontre.reservedpost.FitRow;
import vn.nguontre.reservedpost.FitSuggestion;
import vn.nguontre.shared.ui.PortalDialog;

/** Asks whether a major fits a post, and why; closes only when the judgement is stored. */
class FitDialog extends PortalDialog {
    private static final int LONGEST_REASON = 500;
    private final Select<Fit> fit = new Select<>();
    private final TextArea reason = new TextArea();

    FitDialog(FitRow row, Optional<FitSuggestion> suggested, BiConsumer<Fit, String> deed) {
        setHeaderTitle(getTranslation("reservedpost.fit.dialog", row.personName()));
        setWidth("min(32rem, 92vw)");
        fit.setLabel(getTranslation("reservedpost.fit.label"));
        fit.setItems(Fit.values());
        fit.setItemLabelGenerator(f -> getTranslation(f.textKey()));
        fit.setValue(row.fit());
        fit.setWidthFull();
        reason.setLabel(getTranslation("shared.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        if (row.reason() != null) {
            reason.setValue(row.reason());
        }
        add(
                new Paragraph(PostTexts.study(this, row.study())),
                new Paragraph(getTranslation("reservedpost.fit.accepts", row.postTitle(), row.majors())),
                new Paragraph(PostTexts.suggestion(this, suggested)));
        suggested.ifPresent(s -> add(new Button(getTranslation("reservedpost.fit.take"), e -> take(s))));
        add(fit, reason);
        Button save = new Button(getTranslation("shared.save"), e -> save(deed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }

    private void take(FitSuggestion suggested) {
        fit.setValue(suggested.fit());
        reason.setValue(PostTexts.kinship(this, suggested));
    }

    private void save(BiConsumer<Fit, String> deed) {
        fit.setErrorMessage(getTranslation("shared.required"));
        fit.setInvalid(fit.isEmpty());
        reason.setErrorMessage(getTranslation("shared.reason-required"));
        reason.setInvalid(reason.getValue().isBlank());
        if (!fit.isInvalid() && !reason.isInvalid()) {
            deed.accept(fit.getValue(), reason.getValue());
            close();
        }
    }
}
