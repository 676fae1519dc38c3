package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says plainly that a reserved post is no promise of employment. */
class NoPromise extends Paragraph {
    NoPromise() {
        setText(getTranslation("reservedpost.no-promise"));
        addClassNames("notice", "notice-info");
    }
}
