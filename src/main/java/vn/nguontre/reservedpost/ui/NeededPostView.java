package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.nguontre.reservedpost.NeedDesk;
import vn.nguontre.reservedpost.PostLedger;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PageHeader;

/** The form of a new post, filled in from the need that the committee accepted. */
@Route(PostNavigation.NEEDED_POST)
@RolesAllowed(Roles.TOWN_COMMITTEE)
class NeededPostView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient NeedDesk desk;
    private final transient PostLedger ledger;

    NeededPostView(NeedDesk desk, PostLedger ledger) {
        this.desk = desk;
        this.ledger = ledger;
        addClassNames("page", "narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(UUID need) {
        removeAll();
        PostForm form = new PostForm(ledger.nearestYear(), ledger.usualPlaces());
        form.show(desk.post(need));
        Button save = new Button(getTranslation("reservedpost.form.enter"), e -> enter(need, form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div toolbar = new Div(
                save,
                new Button(getTranslation("reservedpost.need.later"), e -> PostNavigation.open(PostNavigation.NEEDS)));
        toolbar.addClassName("toolbar");
        add(
                new PageHeader(
                        getTranslation("reservedpost.need.enter-post"),
                        getTranslation("reservedpost.need.enter-post-lead")),
                new NoPromise(),
                form,
                toolbar);
    }

    private void enter(UUID need, PostForm form) {
        if (!form.isFilled()) {
            return;
        }
        UUID post = desk.enterPost(need, form.draft());
        Notices.success(getTranslation("reservedpost.form.entered"));
        PostNavigation.open(PostNavigation.form(post));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reservedpost.need.enter-post") + " · " + getTranslation("shell.portal");
    }
}
