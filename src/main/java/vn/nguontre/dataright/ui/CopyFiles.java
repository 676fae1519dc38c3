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
import vn.nguontre.shared.ui.Words;

/** The links by which the student takes a copy along; made anew, and noted, whenever one is followed. */
@Component
class CopyFiles {
    private final OwnData data;

    CopyFiles(OwnData data) {
        this.data = data;
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
