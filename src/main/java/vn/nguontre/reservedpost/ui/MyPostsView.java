package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.OwnOutcomes;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.PageHeader;

/** The student's page about reserved posts: first what wants an answer, otherwise the next step, one thing at a time. */
@Route(PostNavigation.MINE)
@Menu(title = "reservedpost.menu.mine", order = 60, icon = "vaadin:briefcase")
@RolesAllowed(Roles.STUDENT)
class MyPostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient WishServices wishes;
    private final transient OwnOfferServices offering;
    private final transient OwnOutcomes outcomes;
    private final transient QuestionServices questions;

    MyPostsView(WishServices wishes, OwnOfferServices offering, OwnOutcomes outcomes, QuestionServices questions) {
        this.wishes = wishes;
        this.offering = offering;
        this.outcomes = outcomes;
        this.questions = questions;
        addClassNames("page", "student");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(getTranslation("reservedpost.mine.title"), getTranslation("reservedpost.mine.lead")),
                new NoPromise());
        List<OfferRow> offers = offering.answer().own();
        offers.forEach(o -> add(new OfferCard(o, offering, this::show)));
        SinceThen since = new SinceThen(offers, wishes.ledger().open().size());
        outcomes.own().forEach(o -> add(new OutcomeSection(o, since, questions, this::show)));
        PersonDetails own = wishes.interest().own();
        if (!since.holdsPlace()) {
            next(own);
        }
    }

    private void next(PersonDetails own) {
        if (!own.stage().isOfTheScheme()) {
            add(new Paragraph(getTranslation("reservedpost.mine.later")));
            return;
        }
        boolean candidate = own.stage().mayComeHome();
        boolean studyFirst = own.study() == null || !candidate;
        StudySection study = new StudySection(own.study(), studyFirst, wishes, this::show);
        if (studyFirst) {
            add(study);
        } else {
            add(
                    new WishSection(
                            wishes.posts().interests(own.id()), wishes.ledger().open(), wishes.interest(), this::show),
                    study);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reservedpost.mine.title") + " · " + getTranslation("shell.portal");
    }
}
