package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.reservedpost.PostLedger;
import vn.nguontre.reservedpost.PostRow;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.ReasonDialog;

/** A new post, or one of the ledger: correct, open, close. */
@Route(PostNavigation.FORM)
@RolesAllowed(Roles.TOWN_COMMITTEE)
class PostFormView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient PostLedger ledger;

    PostFormView(PostLedger ledger) {
        this.ledger = ledger;
        addClassNames("page", "narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, @Nullable @OptionalParameter String id) {
        if (id == null) {
            showNew();
        } else {
            show(parse(id));
        }
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void showNew() {
        removeAll();
        PostForm form = form();
        Button save = primary("reservedpost.form.enter", () -> enter(form));
        add(
                new PageHeader(getTranslation("reservedpost.form.new"), getTranslation("reservedpost.form.lead")),
                new NoPromise(),
                form,
                toolbar(save));
    }

    private void show(UUID id) {
        removeAll();
        PostRow row = ledger.row(id);
        PostForm form = form();
        form.show(ledger.draft(id));
        Div toolbar = toolbar();
        add(
                new PageHeader(row.title(), row.agency()),
                PostTexts.chip(this, row.status()),
                new NoPromise(),
                form,
                toolbar);
        addChange(row, form, toolbar);
        addSteps(row, toolbar);
        toolbar.add(new Button(getTranslation("reservedpost.form.back"), e -> PostNavigation.openLedger(row.year())));
        add(
                new Anchor(PostNavigation.story(id), getTranslation("reservedpost.story.open")),
                new PlaceHistory(ledger.entries(id)));
    }

    private void addChange(PostRow row, PostForm form, Div toolbar) {
        if (row.mayBeChanged()) {
            toolbar.add(primary("shared.save", () -> change(row, form)));
        } else {
            form.readOnly();
            form.addComponentAsFirst(new Paragraph(getTranslation("reservedpost.form.fixed")));
        }
    }

    private void addSteps(PostRow row, Div toolbar) {
        if (row.mayBeOpened()) {
            toolbar.add(confirmed("reservedpost.form.open", "reservedpost.form.open-text", () -> {
                ledger.open(row.id(), row.version());
                show(row.id());
            }));
        }
        if (row.mayBeClosed()) {
            toolbar.add(new Button(
                    getTranslation("reservedpost.form.close"),
                    e -> new ReasonDialog(
                                    getTranslation("reservedpost.form.close"),
                                    getTranslation("reservedpost.form.close-text"),
                                    reason -> {
                                        ledger.close(row.id(), row.version(), reason);
                                        show(row.id());
                                    })
                            .open()));
        }
    }

    private void enter(PostForm form) {
        if (form.isFilled()) {
            UUID id = ledger.enter(form.draft());
            Notices.success(getTranslation("reservedpost.form.entered"));
            PostNavigation.open(PostNavigation.form(id));
        }
    }

    private void change(PostRow row, PostForm form) {
        if (form.isFilled()) {
            new ReasonDialog(
                            getTranslation("reservedpost.form.change"),
                            getTranslation("reservedpost.form.change-text"),
                            reason -> {
                                ledger.change(row.id(), row.version(), form.draft(), reason);
                                Notices.success(getTranslation("shared.saved"));
                                show(row.id());
                            })
                    .open();
        }
    }

    private PostForm form() {
        return new PostForm(ledger.nearestYear(), ledger.usualPlaces());
    }

    private Button primary(String text, Runnable deed) {
        Button button = new Button(getTranslation(text), e -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button confirmed(String text, String explanation, Runnable deed) {
        return new Button(
                getTranslation(text),
                e -> new ConfirmationDialog(
                                getTranslation(text),
                                getTranslation(text),
                                deed,
                                new Paragraph(getTranslation(explanation)))
                        .open());
    }

    private static Div toolbar(Button... buttons) {
        Div toolbar = new Div(buttons);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reservedpost.form.title") + " · " + getTranslation("shell.portal");
    }
}
