package vn.nguontre.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import vn.nguontre.consent.ConsentRow;
import vn.nguontre.consent.PrintedCard;
import vn.nguontre.shared.ui.PortalDialog;

/** Makes claim cards for those chosen, after saying what becomes of older ones, and hands over the file to print. */
class CardsDialog extends PortalDialog {
    private static final String FILE = "the-nhan.pdf";

    private final transient List<ConsentRow> people;
    private final transient CardOffice office;
    private final Button make = new Button("", e -> make());
    private final Button close = new Button("", e -> close());

    CardsDialog(Collection<ConsentRow> chosen, CardOffice office) {
        people = List.copyOf(chosen);
        this.office = office;
        setHeaderTitle(getTranslation("consent.card.make-title", people.size()));
        setWidth("min(36rem, 94vw)");
        make.setText(getTranslation("consent.card.make"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        close.setText(getTranslation("shared.cancel"));
        add(PaperDialog.names(people), new Paragraph(getTranslation("consent.card.make-text")));
        getFooter().add(close, make);
    }

    private void make() {
        List<PrintedCard> cards =
                office.issue(people.stream().map(ConsentRow::personId).toList());
        byte[] pdf = office.print(cards);
        removeAll();
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(pdf), FILE, "application/pdf", pdf.length)),
                getTranslation("consent.card.download"));
        add(new Paragraph(getTranslation("consent.card.made", cards.size())), file);
        make.setVisible(false);
        close.setText(getTranslation("shared.close"));
        setCloseOnOutsideClick(false);
    }
}
