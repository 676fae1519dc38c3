package vn.nguontre.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.nguontre.consent.ConsentRow;
import vn.nguontre.shared.ui.PortalDialog;

/** Hands over the forms of those chosen, to answer and sign on paper. */
class FormsDialog extends PortalDialog {
    private static final String FILE = "phieu-dong-y.pdf";

    private final transient CardOffice office;

    FormsDialog(Collection<ConsentRow> chosen, CardOffice office) {
        this.office = office;
        List<ConsentRow> people = List.copyOf(chosen);
        List<UUID> ids = people.stream().map(ConsentRow::personId).toList();
        setHeaderTitle(getTranslation("consent.form.make-title", people.size()));
        setWidth("min(36rem, 94vw)");
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> file(ids)), getTranslation("consent.form.download"));
        add(PaperDialog.names(people), new Paragraph(getTranslation("consent.form.make-text")), file);
        getFooter().add(new Button(getTranslation("shared.close"), e -> close()));
    }

    private DownloadResponse file(List<UUID> ids) {
        byte[] pdf = office.forms(ids);
        return new DownloadResponse(new ByteArrayInputStream(pdf), FILE, "application/pdf", pdf.length);
    }
}
