package vn.nguontre.studyproof.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.studyproof.OwnStudyProof;
import vn.nguontre.studyproof.ProofRow;
import vn.nguontre.studyproof.ProofStatus;

/** Where the student hands in diploma or transcript, and reads what became of it. */
class OwnProof extends Section {
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final transient OwnStudyProof own;

    OwnProof(OwnStudyProof own) {
        this.own = own;
        addClassName("card");
        show(null);
    }

    private void show(@Nullable String refusal) {
        removeAll();
        add(new H2(getTranslation("studyproof.title")), new Paragraph(getTranslation("studyproof.lead")));
        own.own().ifPresent(this::showState);
        if (refusal != null) {
            Div refused = new Div(refusal);
            refused.addClassNames("notice", "notice-error");
            refused.getElement().setAttribute("role", "alert");
            add(refused);
        }
        add(upload());
    }

    private void showState(ProofRow proof) {
        add(ProofChip.of(this, proof));
        if (proof.status() == ProofStatus.RETURNED && proof.reason() != null) {
            add(new Paragraph(getTranslation("studyproof.returned-because", proof.actorName(), proof.reason())));
        }
        add(new Paragraph(getTranslation("studyproof.since", Formats.day(proof.actedAt()))));
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, content) -> received(content)));
        upload.setI18n(texts());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".pdf", ".png", ".jpg", ".jpeg");
        upload.setDropLabel(new Paragraph(getTranslation("studyproof.limits")));
        upload.addFileRejectedListener(event -> show(event.getErrorMessage()));
        return upload;
    }

    void received(byte[] content) {
        try {
            own.handIn(content);
        } catch (RuleViolation e) {
            show(getTranslation(e.key(), e.arguments()));
            return;
        }
        Notices.success(getTranslation("studyproof.handed-in"));
        show(null);
    }

    private UploadI18N texts() {
        String failed = getTranslation("studyproof.upload.failed");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("studyproof.upload.drop"))
                        .setMany(getTranslation("studyproof.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("studyproof.upload.choose"))
                        .setMany(getTranslation("studyproof.upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("studyproof.upload.one-only"))
                        .setFileIsTooBig(getTranslation("studyproof.too-large"))
                        .setIncorrectFileType(getTranslation("studyproof.wrong-kind")))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)));
    }
}
