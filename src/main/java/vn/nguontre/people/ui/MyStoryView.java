package vn.nguontre.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.people.PersonStories;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;

/** The student's own way through the scheme. */
@Route(PersonNavigation.OWN_STORY)
@RolesAllowed(Roles.STUDENT)
class MyStoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PersonStories stories;
    private final CurrentUser currentUser;

    MyStoryView(PersonStories stories, CurrentUser currentUser) {
        this.stories = stories;
        this.currentUser = currentUser;
        addClassNames("page", "student");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new Anchor(PersonNavigation.ownLink(), getTranslation("people.story.back-own")),
                new PersonStoryPage(stories.of(currentUser.actor().ownPersonId()), true));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.story.own") + " · " + getTranslation("shell.portal");
    }
}
