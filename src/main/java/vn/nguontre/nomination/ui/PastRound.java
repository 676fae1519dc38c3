package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.RoundRow;
import vn.nguontre.shared.ui.Formats;

/** A round that is over, with the way to its nominees. */
class PastRound extends Section {
    PastRound(RoundRow round) {
        addClassName("card");
        Anchor link = new Anchor(
                NominationNavigation.nominees(new NomineeFilter("", round.id(), null, null, null)),
                getTranslation("nomination.round.people"));
        link.addClassName("card-link");
        Anchor mirror = new Anchor(NominationNavigation.mirror(round.id()), getTranslation("nomination.mirror.open"));
        mirror.addClassName("card-link");
        add(
                new H3(round.name() + " · "
                        + getTranslation(
                                "nomination.school-year", round.schoolYear().label())),
                new Paragraph(getTranslation(
                        "nomination.round.closed",
                        Formats.dateTime(round.closedAt()),
                        Formats.orDash(round.closedBy()))),
                link,
                mirror);
    }
}
