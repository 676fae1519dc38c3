package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import vn.nguontre.reservedpost.NeedRow;
import vn.nguontre.reservedpost.NeedStatus;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** One proposal of a ward: what is needed, why, and where it stands. */
class NeedCard extends Section {
    private final Div toolbar = new Div();

    NeedCard(NeedRow need) {
        addClassName("card");
        toolbar.addClassName("toolbar");
        add(new H2(need.title()), chip(need), facts(need), toolbar);
    }

    void act(Component... deeds) {
        toolbar.add(deeds);
    }

    private StatusChip chip(NeedRow need) {
        Tone tone = switch (need.status()) {
            case PROPOSED -> Tone.WAITING;
            case ACCEPTED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
        String key = need.postId() == null ? need.status().textKey() : "reservedpost.need.status.met";
        return new StatusChip(getTranslation(key), tone);
    }

    private Facts facts(NeedRow need) {
        Facts facts = new Facts()
                .with(getTranslation("reservedpost.agency"), need.agency())
                .with(getTranslation("reservedpost.need.majors"), need.majors())
                .with(
                        getTranslation("reservedpost.degree-level"),
                        getTranslation(need.degreeLevel().textKey()))
                .with(
                        getTranslation("reservedpost.need.how-many"),
                        getTranslation("reservedpost.need.from-year", need.places(), String.valueOf(need.fromYear())))
                .with(getTranslation("reservedpost.need.why"), need.why())
                .with(
                        getTranslation("reservedpost.need.proposed"),
                        getTranslation(
                                "reservedpost.need.by",
                                need.proposedBy() + ", " + need.unitName(),
                                Formats.day(need.proposedAt())));
        if (need.status() == NeedStatus.ACCEPTED || need.status() == NeedStatus.REFUSED) {
            facts.with(getTranslation("reservedpost.need.answer"), need.remark())
                    .with(
                            getTranslation("reservedpost.need.decided"),
                            getTranslation("reservedpost.need.by", need.actorName(), Formats.day(need.actedAt())));
        }
        return facts;
    }
}
