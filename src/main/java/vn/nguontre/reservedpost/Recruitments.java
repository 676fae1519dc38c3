package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** Notes what the agencies' recruitment came to for those who have accepted an offer; nothing is decided here. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class Recruitments {
    private final RecruitmentRepository recruitments;
    private final OfferRepository offers;
    private final PersonDirectory people;
    private final CandidateTies ties;
    private final OtherNames otherNames;
    private final CurrentUser currentUser;
    private final Today today;

    Recruitments(
            RecruitmentRepository recruitments,
            OfferRepository offers,
            PersonDirectory people,
            CandidateTies ties,
            OtherNames otherNames,
            CurrentUser currentUser,
            Today today) {
        this.recruitments = recruitments;
        this.offers = offers;
        this.people = people;
        this.ties = ties;
        this.otherNames = otherNames;
        this.currentUser = currentUser;
        this.today = today;
    }

    /**
     * Notes an outcome, or puts a mistaken one right. A consent taken back meanwhile does not stand in the way: what was
     * accepted has to be brought to an end, and a place kept in vain could not be given back otherwise.
     *
     * @param seen how many notes the actor has seen; if there are others meanwhile, nothing is noted
     */
    public void note(UUID offerId, int seen, RecruitmentDraft draft) {
        Offer offer = offers.findAlone(offerId).orElseThrow(RuleViolation::notFound);
        people.requireInScope(offer.personId());
        ties.requireNone(List.of(offer.personId()));
        if (recruitments.countByOfferId(offerId) != seen) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        boolean plain = draft.outcome() == RecruitmentOutcome.APPOINTED && seen == 0;
        Step step = plain && draft.reason().isBlank()
                ? Step.by(currentUser.actor(), today.now())
                : Step.by(currentUser.actor(), today.now(), draft.reason());
        recruitments.saveAndFlush(new Recruitment(offer, seen + 1, draft, today.date(), step));
    }

    /** The notes of each of these offers, the one that counts last; only of people whom the actor may see. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.STUDENT})
    public Map<UUID, List<RecruitmentRow>> of(Collection<OfferRow> seen) {
        Set<UUID> inScope = people.inScope(seen.stream().map(OfferRow::personId).toList());
        List<UUID> readable = seen.stream()
                .filter(o -> inScope.contains(o.personId()))
                .map(OfferRow::id)
                .toList();
        return recruitments.findByOfferIdInOrderByNumber(readable).stream()
                .map(r -> r.row().saying(otherNames.hiddenFrom(r.personId())))
                .collect(Collectors.groupingBy(RecruitmentRow::offerId));
    }
}
