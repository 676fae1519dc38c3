package vn.nguontre.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Everybody whom a deed is about, by name; a long list scrolls where it stands. */
public class NameList extends UnorderedList {
    private static final int SEEN_AT_ONCE = 8;

    public NameList(List<String> names) {
        addClassName("name-list");
        names.forEach(name -> add(new ListItem(name)));
        if (names.size() > SEEN_AT_ONCE) {
            getElement().setAttribute("tabindex", "0");
        }
    }
}
