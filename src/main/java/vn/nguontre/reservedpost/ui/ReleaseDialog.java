package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.reservedpost.PostChain;
import vn.nguontre.shared.ui.PortalDialog;

/** Before offers are released: the whole chain with its days, and whether it goes on by itself. */
class ReleaseDialog extends PortalDialog {
    ReleaseDialog(long offers, List<PostChain> chains, Consumer<Boolean> deed) {
        setHeaderTitle(getTranslation("reservedpost.run.release"));
        setWidth("min(40rem, 92vw)");
        Checkbox byItself = new Checkbox(getTranslation("reservedpost.chain.by-itself"));
        byItself.setValue(true);
        byItself.setHelperText(getTranslation("reservedpost.chain.by-itself-help"));
        add(new Paragraph(getTranslation("reservedpost.run.release-text", offers)));
        chains.forEach(chain -> add(new ChainList(chain)));
        add(new Paragraph(getTranslation("reservedpost.chain.note")), byItself);
        Button release = new Button(getTranslation("reservedpost.run.release"), e -> {
            deed.accept(byItself.getValue());
            close();
        });
        release.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), release);
    }
}
