package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nguontre.reservedpost.OfferEntryRow;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.OfferStatus;
import vn.nguontre.reservedpost.RecruitmentRow;

/** The offers of a year with their states; a place given back names the next person. */
class OffersSection extends Section {
    private final transient OfferServices services;
    private final transient Runnable afterwards;

    OffersSection(OfferServices services, int year, Runnable afterwards) {
        this.services = services;
        this.afterwards = afterwards;
        addClassName("card");
        add(new H2(getTranslation("reservedpost.offers.title")));
        List<OfferRow> offers = services.followUp().offers(year);
        List<OfferEntryRow> history = services.pausing().history(year);
        if (offers.isEmpty()) {
            add(new Paragraph(getTranslation("reservedpost.offers.empty")));
        }
        add(
                forAll(offers, year),
                new OfferHistory(
                        history.stream().filter(e -> e.offerId() == null).toList()));
        var waiting = services.time().waiting();
        var unanswered = services.reminding().unanswered();
        Set<UUID> silent = services.followUp().withoutConsent(offers);
        Map<UUID, List<RecruitmentRow>> recruited = services.recruitments().of(offers);
        for (OfferRow offer : offers) {
            Div entry = new OfferEntry(offer, services, afterwards);
            if (silent.contains(offer.personId()) && offer.isOpen()) {
                entry.add(noConsent());
            }
            entry.add(new OfferHistory(
                    history.stream().filter(e -> offer.id().equals(e.offerId())).toList()));
            unanswered.stream()
                    .filter(u -> u.offerId().equals(offer.id()))
                    .forEach(u -> entry.add(new ReminderTask(u, services.reminding(), afterwards)));
            waiting.stream()
                    .filter(w -> w.offer().id().equals(offer.id()))
                    .forEach(w -> entry.add(new TimeTask(w, services, afterwards)));
            if (offer.status().answer() == OfferStatus.ACCEPTED) {
                entry.add(new RecruitmentPart(
                        offer, recruited.getOrDefault(offer.id(), List.of()), services, afterwards));
            }
            add(entry);
        }
    }

    private Paragraph noConsent() {
        Paragraph notice = new Paragraph(getTranslation("reservedpost.offers.no-consent"));
        notice.addClassNames("notice", "notice-warn");
        return notice;
    }

    /** Buttons for the whole year, or why there are none. */
    private Component forAll(List<OfferRow> offers, int year) {
        List<OfferRow> open = offers.stream().filter(OfferRow::isOpen).toList();
        boolean anyStands = open.stream().anyMatch(o -> o.pause() != null);
        boolean anyRuns = open.stream().anyMatch(o -> o.pause() == null);
        return services.ties()
                .obstacle(open.stream().map(OfferRow::personId).toList())
                .<Component>map(StepsAside::new)
                .orElseGet(() -> new PauseButtons(services.pausing(), afterwards).forAll(year, anyRuns, anyStands));
    }
}
