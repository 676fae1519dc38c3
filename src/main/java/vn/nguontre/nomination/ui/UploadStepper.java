package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** How far the sender has come: the file, the check, the result. */
class UploadStepper extends OrderedList {
    static final int FILE = 0;
    static final int CHECK = 1;
    static final int DONE = 2;
    private static final List<String> STEPS = List.of("file", "check", "done");

    UploadStepper(int now) {
        addClassName("stepper");
        for (int i = 0; i < STEPS.size(); i++) {
            ListItem item = new ListItem(getTranslation("nomination.upload.step." + STEPS.get(i)));
            item.addClassName(i < now ? "done" : i == now ? "now" : "next");
            if (i == now) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
