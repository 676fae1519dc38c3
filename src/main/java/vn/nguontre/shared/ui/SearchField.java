package vn.nguontre.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Searches while one types, a moment after the last key. */
public class SearchField extends TextField {
    private static final int PAUSE_IN_MILLISECONDS = 100;

    public SearchField() {
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
    }
}
