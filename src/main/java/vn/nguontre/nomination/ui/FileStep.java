package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nomination.ListUploadService;
import vn.nguontre.nominationlist.ListLimits;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.shared.RuleViolation;

/** First step: the school, the template, the file. A file that cannot be read is refused here with its reason. */
class FileStep extends Div {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int BYTES_A_MEGABYTE = 1024 * 1024;

    private final transient ListUploadService service;
    private final transient LongWork work;
    private final transient Consumer<ListPreview> checked;
    private final ComboBox<UnitRow> school = new ComboBox<>();
    private final Div refusal = new Div();
    private final Div forSchool = new Div();

    FileStep(ListUploadService service, LongWork work, List<UnitRow> schools, Consumer<ListPreview> checked) {
        this.service = service;
        this.work = work;
        this.checked = checked;
        addClassName("form");
        refusal.addClassNames("notice", "notice-error");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        forSchool.addClassName("form");
        configureSchool(schools);
        add(school, refusal, forSchool);
    }

    private void configureSchool(List<UnitRow> schools) {
        school.setLabel(getTranslation("nomination.school"));
        school.setItemLabelGenerator(UnitRow::name);
        school.setItems(schools);
        school.addValueChangeListener(e -> offerFile());
        if (schools.size() == 1) {
            school.setValue(schools.getFirst());
            school.setReadOnly(true);
        }
    }

    private void offerFile() {
        forSchool.removeAll();
        school.setEnabled(true);
        UnitRow chosen = school.getValue();
        if (chosen != null) {
            forSchool.add(
                    new Paragraph(getTranslation("nomination.upload.template-text")),
                    template(chosen),
                    upload(),
                    limits());
        }
    }

    private Anchor template(UnitRow chosen) {
        byte[] content = service.template(chosen.id());
        String fileName = "danh-sach-gioi-thieu-" + chosen.code().toLowerCase(Locale.ROOT) + ".xlsx";
        DownloadHandler handler = DownloadHandler.fromInputStream(
                event -> new DownloadResponse(new ByteArrayInputStream(content), fileName, XLSX, content.length));
        return new Anchor(handler, getTranslation("nomination.upload.template"));
    }

    private Paragraph limits() {
        return new Paragraph(getTranslation(
                "nomination.upload.limits", ListLimits.MAX_BYTES / BYTES_A_MEGABYTE, ListLimits.MAX_ROWS));
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, content) -> received(file.fileName(), content)));
        upload.setI18n(UploadTexts.in(this::getTranslation));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ListLimits.MAX_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".xls", ".csv");
        upload.setDropLabel(new Paragraph(getTranslation("nomination.upload.drop")));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        return upload;
    }

    /** Checks a file that has arrived: a long one beside the page, which says meanwhile how far it is. */
    void received(String fileName, byte[] content) {
        refusal.setVisible(false);
        UUID schoolId = school.getValue().id();
        if (!ListUploadService.isLong(content)) {
            take(() -> service.check(schoolId, fileName, content));
            return;
        }
        LongCheck check = work.begin(watch -> service.check(schoolId, fileName, content, watch));
        school.setEnabled(false);
        forSchool.removeAll();
        forSchool.add(new ReadingBar(check, () -> take(check::outcome), this::offerFile));
    }

    private void take(Supplier<ListPreview> outcome) {
        ListPreview preview;
        try {
            preview = outcome.get();
        } catch (RuleViolation e) {
            refuse(getTranslation(e.key(), e.arguments()));
            offerFile();
            return;
        }
        checked.accept(preview);
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }
}
