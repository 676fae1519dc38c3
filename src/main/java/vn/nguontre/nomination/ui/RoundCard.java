package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.nguontre.nomination.RoundRow;
import vn.nguontre.shared.ui.Formats;

/** The current round: until when lists are taken, and how far each school has come. */
class RoundCard extends Section {
    RoundCard(RoundRow round, int workingDaysLeft, SchoolLines schools) {
        addClassName("card");
        add(new H2(round.name() + " · "
                + getTranslation("nomination.school-year", round.schoolYear().label())));
        Span figure = new Span(figure(round, workingDaysLeft));
        figure.addClassName("card-figure");
        add(figure, new Paragraph(sentence(round)), schools, mirror(round));
    }

    private Anchor mirror(RoundRow round) {
        Anchor mirror = new Anchor(NominationNavigation.mirror(round.id()), getTranslation("nomination.mirror.open"));
        mirror.addClassName("card-link");
        return mirror;
    }

    private String figure(RoundRow round, int workingDaysLeft) {
        return round.takesLists()
                ? getTranslation("nomination.round.days-left", workingDaysLeft)
                : getTranslation("nomination.round.not-taking");
    }

    private String sentence(RoundRow round) {
        return getTranslation("nomination.round.period", Formats.date(round.opens()), Formats.date(round.closes()));
    }
}
