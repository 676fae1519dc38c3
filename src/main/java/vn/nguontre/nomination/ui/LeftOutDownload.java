package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nguontre.document.SpreadsheetDocument;
import vn.nguontre.nomination.LeftOutRow;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.Problem;

/** The rows left out as a file: what the list says, and in the last column why each was not taken. The reader reads it back. */
class LeftOutDownload extends Anchor {
    private static final List<Field> COLUMNS =
            Stream.of(Field.values()).filter(Field::isCanonical).toList();

    LeftOutDownload(List<LeftOutRow> rows) {
        byte[] content = SpreadsheetDocument.of(
                getTranslation("nomination.left-out.sheet"),
                headings(),
                rows.stream().map(this::cells).toList());
        setHref(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(content), "dong-chua-ghi.xlsx", SpreadsheetDocument.TYPE, content.length)));
        setText(getTranslation("nomination.left-out.download", rows.size()));
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(getTranslation("nomination.left-out.row"));
        COLUMNS.forEach(field -> headings.add(getTranslation("nomination.field." + field.name())));
        headings.add(getTranslation("nomination.left-out.reason"));
        return headings;
    }

    private List<String> cells(LeftOutRow left) {
        List<String> cells = new ArrayList<>();
        String sheet = left.row().sheet();
        cells.add(
                sheet.isEmpty()
                        ? "" + left.row().row()
                        : sheet + " " + left.row().row());
        COLUMNS.forEach(field -> cells.add(left.row().text(field)));
        cells.add(
                left.problems().isEmpty()
                        ? getTranslation("nomination.left-out.by-choice")
                        : left.problems().stream().map(this::sentence).collect(Collectors.joining(" ")));
        return cells;
    }

    private String sentence(Problem problem) {
        return getTranslation("nomination.field." + problem.column().name()) + ": "
                + getTranslation("nomination.problem." + problem.code().name(), problem.value());
    }
}
