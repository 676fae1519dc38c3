package vn.nguontre.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.nguontre.people.PersonStories;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;

/** Everything that happened to one young person on one page. */
@Route(PersonNavigation.STORY)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD})
class PersonStoryView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final PersonStories stories;

    PersonStoryView(PersonStories stories) {
        this.stories = stories;
        addClassNames("page", "narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        UUID personId = uuid(id);
        add(
                new Anchor(PersonNavigation.link(personId), getTranslation("people.story.back")),
                new PersonStoryPage(stories.of(personId), false));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw RuleViolation.notFound();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.story.title") + " · " + getTranslation("shell.portal");
    }
}
