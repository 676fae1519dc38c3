package vn.nguontre.reservedpost.ui;

import java.util.List;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.OwnOutcome;

/** What has happened to a student since a run was decided: their offers, and the posts now open to all. */
record SinceThen(List<OfferRow> offers, int openPosts) {
    boolean broughtOffer(OwnOutcome outcome) {
        return offers.stream()
                .anyMatch(o -> o.year() == outcome.year() && !o.releasedAt().isBefore(outcome.releasedAt()));
    }

    boolean holdsPlace() {
        return offers.stream().anyMatch(o -> o.status().holdsPlace());
    }
}
