package vn.nguontre.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Every name that a deed is about, none left to be guessed; a long list scrolls, also by the arrow keys. */
public class NameList extends Div {
    public NameList(List<String> names) {
        addClassName("name-list");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("shared.names", names.size()));
        getElement().setAttribute("tabindex", "0");
        OrderedList list = new OrderedList();
        names.forEach(name -> list.add(new ListItem(name)));
        add(list);
    }
}
