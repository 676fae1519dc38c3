package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.UnaryOperator;

/** The words of the upload field in the user's language. */
final class UploadTexts {
    private UploadTexts() {}

    static UploadI18N in(UnaryOperator<String> words) {
        UnaryOperator<String> say = key -> words.apply("nomination.upload." + key);
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(say.apply("drop")).setMany(say.apply("drop")));
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(say.apply("choose")).setMany(say.apply("choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(say.apply("one-only"))
                .setFileIsTooBig(say.apply("too-big"))
                .setIncorrectFileType(say.apply("wrong-type")));
        texts.setUploading(uploading(say));
        texts.setFile(new UploadI18N.File()
                .setRetry(say.apply("retry"))
                .setStart(say.apply("start"))
                .setRemove(say.apply("remove")));
        texts.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return texts;
    }

    private static UploadI18N.Uploading uploading(UnaryOperator<String> say) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(say.apply("connecting"))
                        .setStalled(say.apply("stalled"))
                        .setProcessing(say.apply("processing"))
                        .setHeld(say.apply("held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(say.apply("remaining"))
                        .setUnknown(say.apply("remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(say.apply("unavailable"))
                        .setUnexpectedServerError(say.apply("failed"))
                        .setForbidden(say.apply("failed")));
    }
}
