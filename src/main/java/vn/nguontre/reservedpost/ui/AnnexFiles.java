package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.nguontre.document.Paper;
import vn.nguontre.document.PaperPdf;
import vn.nguontre.document.PaperWord;
import vn.nguontre.reservedpost.RunAnnex;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** The annex to the minutes of a run, or its draft: always in Vietnamese, to print and to go on writing. */
@Component
class AnnexFiles {
    private final RunAnnex annex;
    private final Words words;

    AnnexFiles(RunAnnex annex, PortalTexts texts) {
        this.annex = annex;
        words = new Words(texts, PortalTexts.VIETNAMESE);
    }

    Div links(RunDetails run) {
        Div all = new Div();
        Anchor word = link(run, "docx", PaperWord.TYPE, this::word);
        word.setText(all.getTranslation(run.isClosed() ? "reservedpost.annex.word" : "reservedpost.annex.draft-word"));
        Anchor pdf = link(run, "pdf", PaperPdf.TYPE, this::pdf);
        pdf.setText(all.getTranslation(run.isClosed() ? "reservedpost.annex.pdf" : "reservedpost.annex.draft-pdf"));
        Div files = new Div(word, pdf);
        files.addClassName("toolbar");
        all.add(
                new Paragraph(all.getTranslation(
                        run.isClosed() ? "reservedpost.annex.lead" : "reservedpost.annex.draft-lead")),
                files);
        return all;
    }

    byte[] word(UUID runId) {
        return PaperWord.write(paper(runId));
    }

    byte[] pdf(UUID runId) {
        return PaperPdf.print(paper(runId));
    }

    private Paper paper(UUID runId) {
        return new AnnexPaper(words, annex.of(runId)).paper();
    }

    private static Anchor link(RunDetails run, String ending, String type, Function<UUID, byte[]> content) {
        String name = (run.isClosed() ? "phu-luc-suat-du-phong-" : "du-thao-phu-luc-suat-du-phong-") + run.year() + "."
                + ending;
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = content.apply(run.id());
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                "");
    }
}
