package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The committee stops the clock of open offers for a reason, and lets it run again with the working days that were left. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class OfferPausing {
    private final OfferRepository offers;
    private final OfferQuery query;
    private final OfferEntries entries;
    private final CandidateTies ties;
    private final PersonDirectory people;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    OfferPausing(
            OfferRepository offers,
            OfferQuery query,
            OfferEntries entries,
            CandidateTies ties,
            PersonDirectory people,
            RuleBook ruleBook,
            CurrentUser currentUser,
            Today today) {
        this.offers = offers;
        this.query = query;
        this.entries = entries;
        this.ties = ties;
        this.people = people;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    public void pause(UUID offerId, int version, String reason) {
        pause(Expected.version(inScope(offerId), version), because(reason));
    }

    /** Stops every running offer of the year; returns how many. */
    public int pauseAll(int year, String reason) {
        Step step = because(reason);
        List<Offer> running = open(year).stream()
                .filter(o -> !o.isPaused() && !today.date().isAfter(o.lastDay()))
                .toList();
        requireNoTie(running);
        running.forEach(o -> pause(o, step));
        return running.size();
    }

    /** Returns the new last day. */
    public LocalDate resume(UUID offerId, int version) {
        return resume(Expected.version(inScope(offerId), version));
    }

    /** Lets every paused offer of the year run again; returns how many. */
    public int resumeAll(int year) {
        List<Offer> paused = open(year).stream().filter(Offer::isPaused).toList();
        requireNoTie(paused);
        paused.forEach(this::resume);
        return paused.size();
    }

    /** What happened to the offers of the year between release and answer. */
    @Transactional(readOnly = true)
    public List<OfferEntryRow> history(int year) {
        return entries.ofYear(year, currentUser.scope());
    }

    private void pause(Offer offer, Step step) {
        offer.pause(today.date(), ruleBook.workingDays(), step);
        offers.saveAndFlush(offer);
        entries.note(OfferEntryKind.PAUSED, offer, null, step);
    }

    private LocalDate resume(Offer offer) {
        LocalDate lastDay = offer.resume(today.date(), ruleBook.workingDays());
        offers.saveAndFlush(offer);
        entries.note(OfferEntryKind.RESUMED, offer, lastDay, Step.by(currentUser.actor(), today.now()));
        return lastDay;
    }

    private List<Offer> open(int year) {
        return query.ofYear(year, currentUser.scope()).stream()
                .filter(OfferRow::isOpen)
                .map(row -> offers.findById(row.id()).orElseThrow(RuleViolation::notFound))
                .toList();
    }

    private Offer inScope(UUID offerId) {
        Offer offer = offers.findById(offerId).orElseThrow(RuleViolation::notFound);
        people.requireInScope(offer.personId());
        requireNoTie(List.of(offer));
        return offer;
    }

    private void requireNoTie(List<Offer> concerned) {
        ties.requireNone(concerned.stream().map(Offer::personId).toList());
    }

    private Step because(String reason) {
        return Step.by(currentUser.actor(), today.now(), reason);
    }
}
