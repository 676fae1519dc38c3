package vn.nguontre.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word, with a colour that only underlines it. */
public class StatusChip extends Span {
    /** The colour; the word says the same. */
    public enum Tone {
        NEUTRAL,
        WAITING,
        GOOD,
        BAD;

        public String cssClass() {
            return "chip-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public StatusChip(String word, Tone tone) {
        super(word);
        addClassNames("chip", tone.cssClass());
    }
}
