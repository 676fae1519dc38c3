package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Supplier;
import vn.nguontre.reservedpost.RunExport;

/** A closed run as files without names, for whoever wants to check it. */
class RunExports extends Div {
    RunExports(RunExport export, UUID runId) {
        Div files = new Div(
                new Anchor(
                        file("bai-toan.json", () -> export.instance(runId)),
                        getTranslation("reservedpost.run.export-instance")),
                new Anchor(
                        file("ket-qua.json", () -> export.result(runId)),
                        getTranslation("reservedpost.run.export-result")));
        files.addClassName("toolbar");
        add(new Paragraph(getTranslation("reservedpost.run.export-text")), files);
    }

    private static DownloadHandler file(String name, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] json = content.get();
            return new DownloadResponse(new ByteArrayInputStream(json), name, "application/json", json.length);
        });
    }
}
