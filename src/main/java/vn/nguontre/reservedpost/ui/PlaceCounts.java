package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import vn.nguontre.reservedpost.PostRow;

/** Where the places of a post stand, one line for each state that has any, and how many are free. */
class PlaceCounts extends Div {
    PlaceCounts(PostRow post) {
        count("reservedpost.planned", post.planned());
        count("reservedpost.held", post.held());
        count("reservedpost.promised", post.promised());
        count("reservedpost.offered", post.offered());
        count("reservedpost.taken", post.taken());
        count("reservedpost.returned", post.returned());
        Div free = new Div(getTranslation("reservedpost.ledger.free", post.free()));
        free.addClassName("ledger-free");
        add(free);
    }

    private void count(String key, int number) {
        if (number > 0) {
            add(new Div(getTranslation(key) + ": " + number));
        }
    }
}
