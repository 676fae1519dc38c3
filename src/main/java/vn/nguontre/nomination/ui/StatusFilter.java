package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.NomineeCounts;
import vn.nguontre.nomination.NomineeStatus;

/** The statuses with their numbers; pressing one narrows the list to it. */
class StatusFilter extends Nav {
    private final transient Consumer<@Nullable NomineeStatus> chosen;

    StatusFilter(Consumer<@Nullable NomineeStatus> chosen) {
        this.chosen = chosen;
        addClassName("toolbar");
        setAriaLabel(getTranslation("nomination.filter-by-status"));
    }

    void show(NomineeCounts counts, @Nullable NomineeStatus current) {
        removeAll();
        add(button(getTranslation("shared.all"), counts.total(), null, current));
        for (NomineeStatus status : NomineeStatus.values()) {
            if (counts.of(status) > 0 || status == current) {
                add(button(UI.getCurrent().getTranslation(status.textKey()), counts.of(status), status, current));
            }
        }
    }

    private Button button(String word, int count, @Nullable NomineeStatus status, @Nullable NomineeStatus current) {
        Button button = new Button(word + " (" + count + ")", e -> chosen.accept(status));
        button.getElement().setAttribute("aria-pressed", String.valueOf(status == current));
        if (status == current) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
