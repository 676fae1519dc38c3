package vn.nguontre.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import vn.nguontre.identity.IssuedAccount;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.PortalDialog;

/** User name and first password, shown once: to be written down or printed and handed over. */
class IssuedCard extends PortalDialog {
    IssuedCard(IssuedAccount account) {
        setHeaderTitle(getTranslation("identity.card"));
        setCloseOnOutsideClick(false);
        add(
                new Facts()
                        .with(getTranslation("identity.name"), account.displayName())
                        .with(getTranslation("identity.username"), account.username())
                        .with(getTranslation("identity.first-password"), account.firstPassword()),
                new Paragraph(getTranslation("identity.card-text")));
        Button print =
                new Button(getTranslation("identity.print"), e -> getElement().executeJs("window.print()"));
        Button done = new Button(getTranslation("shared.close"), e -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(print, done);
    }
}
