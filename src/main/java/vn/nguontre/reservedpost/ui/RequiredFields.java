package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;

/**
 * Fields without which a form is not sent; the empty ones are marked, and the first of them takes the focus. Selects always hold a
 * value and are left out: their button may not be announced as required.
 */
final class RequiredFields {
    private final List<AbstractField<?, ?>> fields;

    RequiredFields(AbstractField<?, ?>... fields) {
        this.fields = List.of(fields);
        this.fields.stream()
                .filter(f -> !(f instanceof CheckboxGroup<?>)) // of which ARIA knows no "required"
                .forEach(f -> f.setRequiredIndicatorVisible(true));
    }

    boolean filled(Component owner) {
        fields.forEach(f -> mark(f, owner.getTranslation("shared.required")));
        var missing = fields.stream().filter(RequiredFields::isEmpty).toList();
        missing.stream().limit(1).forEach(RequiredFields::focus);
        return missing.isEmpty();
    }

    private static void mark(AbstractField<?, ?> field, String message) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(isEmpty(field));
        }
    }

    private static boolean isEmpty(AbstractField<?, ?> field) {
        return field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
    }

    private static void focus(AbstractField<?, ?> field) {
        if (field instanceof com.vaadin.flow.component.Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
