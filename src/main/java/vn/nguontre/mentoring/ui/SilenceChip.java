package vn.nguontre.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import vn.nguontre.mentoring.Silence;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** The silence word as a chip, or a dash as long as there is nothing to say. */
final class SilenceChip {
    private SilenceChip() {}

    static Component of(@Nullable Silence silence) {
        return silence == null
                ? new Span("–")
                : new StatusChip(I18NProvider.translate(silence.textKey()), tone(silence));
    }

    private static Tone tone(Silence silence) {
        return switch (silence) {
            case FINE -> Tone.GOOD;
            case DUE -> Tone.WAITING;
            case QUIET -> Tone.WAITING;
            case SILENT -> Tone.BAD;
        };
    }
}
