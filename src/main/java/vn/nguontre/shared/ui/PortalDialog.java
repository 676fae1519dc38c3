package vn.nguontre.shared.ui;

import com.vaadin.flow.component.dialog.Dialog;

/** A dialog that is deaf once it is closed: the second click of a double click would do its deed once more. */
public abstract class PortalDialog extends Dialog {
    protected PortalDialog() {
        addOpenedChangeListener(e -> getElement().setEnabled(e.isOpened()));
    }
}
