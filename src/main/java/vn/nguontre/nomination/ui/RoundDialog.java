package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.RoundDraft;
import vn.nguontre.nomination.RoundRow;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.ui.PortalDatePicker;

/** Opens a round, or corrects the current one; closes only when it is stored. */
class RoundDialog extends Dialog {
    private static final int USUAL_TARGET = 20;
    private static final int MOST_PER_SCHOOL = 10_000;
    private static final int LONGEST_NAME = 120;

    private final SchoolYear schoolYear;
    private final TextField name = new TextField(getTranslation("nomination.round.name"));
    private final PortalDatePicker opens = new PortalDatePicker(getTranslation("nomination.round.opens"));
    private final PortalDatePicker closes = new PortalDatePicker(getTranslation("nomination.round.closes"));
    private final IntegerField target = new IntegerField(getTranslation("nomination.round.target"));
    private final Binder<RoundDraft> binder = new Binder<>();

    RoundDialog(SchoolYear schoolYear, @Nullable RoundRow round, LocalDate today, Consumer<RoundDraft> save) {
        this.schoolYear = schoolYear;
        setHeaderTitle(getTranslation(
                round == null ? "nomination.round.open" : "nomination.round.change", schoolYear.label()));
        setWidth("min(34rem, 92vw)");
        configure();
        show(round, today);
        Div form = new Div(name, opens, closes, target);
        form.addClassName("form");
        add(form);
        Button confirm = new Button(getTranslation("shared.save"), e -> save(save));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
    }

    private void configure() {
        name.setMaxLength(LONGEST_NAME);
        target.setMin(0);
        target.setMax(MOST_PER_SCHOOL);
        target.setStepButtonsVisible(true);
        target.setHelperText(getTranslation("nomination.round.target-help"));
        String required = getTranslation("shared.required");
        binder.forField(name).asRequired(required).bindReadOnly(RoundDraft::name);
        binder.forField(opens).asRequired(required).bindReadOnly(RoundDraft::opens);
        binder.forField(closes)
                .asRequired(required)
                .withValidator(
                        day -> opens.isEmpty() || !day.isBefore(opens.getValue()),
                        getTranslation("nomination.round-ends-before-start"))
                .bindReadOnly(RoundDraft::closes);
        binder.forField(target).asRequired(required).bindReadOnly(RoundDraft::targetPerSchool);
    }

    private void show(@Nullable RoundRow round, LocalDate today) {
        name.setValue(round == null ? "" : round.name());
        opens.setValue(round == null ? today : round.opens());
        closes.setValue(round == null ? null : round.closes());
        target.setValue(round == null ? USUAL_TARGET : round.targetPerSchool());
    }

    private void save(Consumer<RoundDraft> save) {
        if (binder.validate().isOk()) {
            save.accept(new RoundDraft(
                    schoolYear, name.getValue(), opens.getValue(), closes.getValue(), target.getValue()));
            close();
        }
    }
}
