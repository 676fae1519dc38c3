package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.RoundDraft;
import vn.nguontre.nomination.RoundRow;
import vn.nguontre.nomination.SchoolTarget;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Opens a round, or corrects the current one; closes only when it is stored. */
class RoundDialog extends PortalDialog {
    private static final int USUAL_TARGET = 20;
    private static final int MOST_PER_SCHOOL = 10_000;
    private static final int LONGEST_NAME = 120;

    private final SchoolYear schoolYear;
    private final TextField name = new TextField(getTranslation("nomination.round.name"));
    private final PortalDatePicker opens = new PortalDatePicker(getTranslation("nomination.round.opens"));
    private final PortalDatePicker closes = new PortalDatePicker(getTranslation("nomination.round.closes"));
    private final IntegerField target = new IntegerField(getTranslation("nomination.round.target"));
    private final Map<UUID, IntegerField> ownTargets = new LinkedHashMap<>();

    RoundDialog(
            SchoolYear schoolYear,
            @Nullable RoundRow round,
            List<SchoolTarget> targets,
            LocalDate today,
            Consumer<RoundDraft> save) {
        this.schoolYear = schoolYear;
        setHeaderTitle(getTranslation(
                round == null ? "nomination.round.open" : "nomination.round.change", schoolYear.label()));
        setWidth("min(34rem, 92vw)");
        configure();
        show(round, today);
        Div form = new Div(name, opens, closes, target);
        form.addClassName("form");
        add(form, ownTargets(targets));
        Button confirm = new Button(getTranslation("shared.save"), e -> save(save));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
    }

    private void configure() {
        List.<HasValue<?, ?>>of(name, opens, closes, target).forEach(field -> field.setRequiredIndicatorVisible(true));
        name.setMaxLength(LONGEST_NAME);
        target.setMin(0);
        target.setMax(MOST_PER_SCHOOL);
        target.setStepButtonsVisible(true);
        target.setHelperText(getTranslation("nomination.round.target-help"));
    }

    /** A field for each school; a blank one follows the common number. */
    private NativeDetails ownTargets(List<SchoolTarget> targets) {
        Div fields = new Div(new Paragraph(getTranslation("nomination.round.own-targets-text")));
        fields.addClassName("form");
        for (SchoolTarget school : targets) {
            IntegerField own = new IntegerField(school.schoolName());
            own.setMin(0);
            own.setMax(MOST_PER_SCHOOL);
            own.setValue(school.own());
            own.setClearButtonVisible(true);
            own.setPlaceholder(getTranslation("nomination.round.own-target-none"));
            own.setErrorMessage(getTranslation("nomination.round-target", MOST_PER_SCHOOL));
            ownTargets.put(school.schoolId(), own);
            fields.add(own);
        }
        NativeDetails details = new NativeDetails(getTranslation("nomination.round.own-targets"), fields);
        details.setOpen(targets.stream().anyMatch(school -> school.own() != null));
        return details;
    }

    private Map<UUID, Integer> ownTargets() {
        Map<UUID, Integer> own = new HashMap<>();
        ownTargets.forEach((school, field) -> field.getOptionalValue().ifPresent(number -> own.put(school, number)));
        return own;
    }

    private void show(@Nullable RoundRow round, LocalDate today) {
        name.setValue(round == null ? "" : round.name());
        opens.setValue(round == null ? today : round.opens());
        closes.setValue(round == null ? null : round.closes());
        target.setValue(round == null ? USUAL_TARGET : round.targetPerSchool());
    }

    private void save(Consumer<RoundDraft> save) {
        boolean complete = given(name) & given(opens) & given(closes) & given(target);
        if (complete && ownTargets.values().stream().noneMatch(IntegerField::isInvalid)) {
            save.accept(new RoundDraft(
                    schoolYear, name.getValue(), opens.getValue(), closes.getValue(), target.getValue(), ownTargets()));
            close();
        }
    }

    private <F extends HasValue<?, ?> & HasValidationProperties> boolean given(F field) {
        field.setErrorMessage(getTranslation("shared.required"));
        field.setInvalid(field.isEmpty());
        return !field.isEmpty();
    }
}
