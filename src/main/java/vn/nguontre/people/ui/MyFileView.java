package vn.nguontre.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PageHeader;

/** The student's own file, in one column for a phone. */
@Route("my-file")
@Menu(title = "people.my-file", order = 10, icon = "vaadin:user")
@RolesAllowed(Roles.STUDENT)
class MyFileView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PersonDirectory directory;
    private final PersonPage page;
    private final CurrentUser currentUser;

    MyFileView(PersonDirectory directory, PersonPage page, CurrentUser currentUser) {
        this.directory = directory;
        this.page = page;
        this.currentUser = currentUser;
        addClassNames("page", "student");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        PersonDetails person = directory.details(currentUser.actor().ownPersonId());
        add(new PageHeader(
                person.name().full(),
                getTranslation("people.page-lead", Formats.orDash(person.latestClass()), person.schoolName()),
                StageChip.of(person.stage(), this)));
        add(new Div(new Anchor(PersonNavigation.OWN_STORY, getTranslation("people.story.open-own"))));
        add(page.of(person, this, this::show));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.my-file") + " · " + getTranslation("shell.portal");
    }
}
