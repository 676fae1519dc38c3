package vn.nguontre.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import vn.nguontre.major.NationalMajor;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.shared.VietnameseText;

/** The national code of a studied major: chosen from the national list by name or code, or typed; may stay empty. */
class MajorCodeField extends ComboBox<NationalMajor> {
    private final transient NationalMajors majors;

    MajorCodeField(NationalMajors majors) {
        this.majors = majors;
        setLabel(getTranslation("people.major-code"));
        setHelperText(getTranslation("people.major-code-hint"));
        setClearButtonVisible(true);
        setItems(
                (major, typed) -> VietnameseText.fold(label(major)).contains(VietnameseText.fold(typed)),
                majors.bachelors());
        setItemLabelGenerator(MajorCodeField::label);
        setAllowCustomValue(true);
        setManualValidation(true);
        addCustomValueSetListener(e -> typed(e.getDetail().strip()));
        addValueChangeListener(e -> setInvalid(false));
    }

    private static String label(NationalMajor major) {
        return major.name().isEmpty() ? major.code() : major.toString();
    }

    private void typed(String text) {
        if (NationalMajor.isMajorCode(text)) {
            setCode(text);
        } else {
            setErrorMessage(getTranslation("people.major-code-wrong", text));
            setInvalid(true);
        }
    }

    /** Fills in the code of a major of that name, unless a code stands here already. */
    void suggest(String name) {
        if (isEmpty()) {
            majors.named(name).ifPresent(this::setValue);
        }
    }

    void setCode(@Nullable String code) {
        setValue(code == null ? null : majors.coded(code).orElseGet(() -> new NationalMajor(code, "")));
    }

    @Nullable
    String code() {
        return isEmpty() ? null : getValue().code();
    }
}
