package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.nguontre.reservedpost.PostStories;
import vn.nguontre.reservedpost.PostStories.PostStory;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.Story;

/** Everything that happened to one post on one page, to be read or printed. */
@Route(PostNavigation.STORY)
@RolesAllowed(Roles.TOWN_COMMITTEE)
class PostStoryView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient PostStories stories;

    PostStoryView(PostStories stories) {
        this.stories = stories;
        addClassNames("page", "narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        PostStory told = stories.of(parse(id));
        Story story = new Story(
                told.happenings(), day -> getTranslation("reservedpost.story.year", Integer.toString(day.getYear())));
        story.goesOn(told.awaited());
        add(
                new Anchor(PostNavigation.form(told.post().id()), getTranslation("reservedpost.story.back")),
                new PageHeader(
                        told.post().title(),
                        getTranslation(
                                "reservedpost.story.lead",
                                told.post().agency(),
                                Integer.toString(told.post().year())),
                        PostTexts.chip(this, told.post().status())),
                story);
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reservedpost.story.title") + " · " + getTranslation("shell.portal");
    }
}
