package vn.nguontre.admission.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import vn.nguontre.admission.AdmissionDetails;
import vn.nguontre.admission.AdmissionFiles;
import vn.nguontre.admission.AdmissionOverview;
import vn.nguontre.admission.TargetTotals;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** The year's targets for officers, and for a student from which day they may be considered. */
@SpringComponent
class AdmissionCards implements HomeCardSource {
    private final AdmissionOverview overview;
    private final AdmissionFiles files;
    private final Today today;

    AdmissionCards(AdmissionOverview overview, AdmissionFiles files, Today today) {
        this.overview = overview;
        this.files = files;
        this.today = today;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        return switch (actor.role()) {
            case TOWN_COMMITTEE, SCHOOL_BRANCH -> targets(words);
            case STUDENT -> eligible(files.of(actor.ownPersonId()), words);
            case YOUTH_UNION, WARD, ADMINISTRATOR -> List.of();
        };
    }

    private List<HomeCard> targets(Words words) {
        TargetTotals totals = overview.totals(today.schoolYear());
        if (totals.schools() == 0) {
            return List.of();
        }
        return List.of(new HomeCard(
                words.say("admission.card-targets", today.schoolYear().label()),
                words.say("admission.card-figure", totals.admitted(), totals.admissionTarget()),
                words.say(
                        totals.reached() ? "admission.card-reached" : "admission.card-open",
                        totals.schools(),
                        totals.classPlaces(),
                        totals.classTarget()),
                words.say("admission.card-link"),
                TargetsView.PATH,
                totals.reached() ? Urgency.QUIET : Urgency.INFORMATION));
    }

    private static List<HomeCard> eligible(AdmissionDetails details, Words words) {
        if (details.dates().isDecided()) {
            return List.of();
        }
        String day = Formats.date(details.eligibleFrom());
        return List.of(new HomeCard(
                words.say("admission.card-own"),
                day,
                words.say(details.reached() ? "admission.eligible-reached-own" : "admission.eligible-from-own", day),
                words.say("admission.card-own-link"),
                "my-file",
                Urgency.QUIET));
    }
}
