package vn.nguontre.people.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** Ways to a person's page, for other modules. */
public final class PersonNavigation {
    static final String STORY = "people/story";
    static final String OWN_STORY = "my-story";

    private PersonNavigation() {}

    /** The address of the page within the portal. */
    public static String link(UUID personId) {
        return "people/" + personId;
    }

    /** The address of a student's own page. */
    public static String ownLink() {
        return "my-file";
    }

    public static void open(UUID personId) {
        UI.getCurrent().navigate(link(personId));
    }
}
