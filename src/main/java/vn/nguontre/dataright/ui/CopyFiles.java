package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.nguontre.dataright.CopyFormat;
import vn.nguontre.dataright.CopyJson;
import vn.nguontre.dataright.OwnData;
import vn.nguontre.dataright.PaperCopies;
import vn.nguontre.dataright.RequestRow;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** The links to copies of what is kept; made anew, and noted, whenever one is followed. */
@Component
class CopyFiles {
    private final OwnData data;
    private final PaperCopies paper;
    private final PortalTexts texts;

    CopyFiles(OwnData data, PaperCopies paper, PortalTexts texts) {
        this.data = data;
        this.paper = paper;
        this.texts = texts;
    }

    Anchor pdf(Words words) {
        return link(
                file("du-lieu-cua-em.pdf", "application/pdf", () -> CopyPdf.print(data.copy(CopyFormat.PDF), words)),
                words.say("dataright.own.copy-pdf"));
    }

    Anchor json(Words words) {
        return link(
                file("du-lieu-cua-em.json", "application/json", () -> CopyJson.write(data.copy(CopyFormat.JSON))),
                words.say("dataright.own.copy-json"));
    }

    /** What the branch prints and hands over, in Vietnamese like every paper of the school. */
    Anchor onPaper(RequestRow request, String text) {
        Words words = new Words(texts, PortalTexts.VIETNAMESE);
        return link(
                file("ban-sao-du-lieu.pdf", "application/pdf", () -> CopyPdf.print(paper.print(request.id()), words)),
                text);
    }

    private static Anchor link(DownloadHandler file, String text) {
        Anchor link = new Anchor(file, text);
        link.addClassName("card-link");
        return link;
    }

    private static DownloadHandler file(String name, String type, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }
}
