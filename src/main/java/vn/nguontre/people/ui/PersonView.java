package vn.nguontre.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PageHeader;

/** One young person on one page: who they are, and what every module knows of them that the role may see. */
@Route("people")
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD})
class PersonView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final PersonDirectory directory;
    private final PersonPage page;
    private String title = "";

    PersonView(PersonDirectory directory, PersonPage page) {
        this.directory = directory;
        this.page = page;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(uuid(id));
    }

    private void show(UUID personId) {
        removeAll();
        PersonDetails person = directory.details(personId);
        title = person.name().full();
        Anchor back = new Anchor("people", getTranslation("people.back"));
        PageHeader header = new PageHeader(
                title,
                getTranslation("people.page-lead", Formats.orDash(person.latestClass()), person.schoolName()),
                StageChip.of(person.stage(), this));
        Anchor story = new Anchor(PersonNavigation.STORY + "/" + personId, getTranslation("people.story.open"));
        add(back, header, new Div(story));
        add(page.of(person, this, () -> show(personId)));
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
        return title + " · " + getTranslation("shell.portal");
    }
}
