package vn.nguontre.consent;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.Looks;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The school prints cards with which pupils and guardians answer on a phone, without an account or e-mail (DP-02, DP-07). */
@Service
@Transactional
@RolesAllowed({Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
public class ClaimCards {
    private final ClaimCardRepository cards;
    private final ConsentQuery query;
    private final ConsentPolicies policies;
    private final PersonDirectory people;
    private final Looks looks;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    ClaimCards(
            ClaimCardRepository cards,
            ConsentQuery query,
            ConsentPolicies policies,
            PersonDirectory people,
            Looks looks,
            RuleBook ruleBook,
            CurrentUser currentUser,
            Today today) {
        this.cards = cards;
        this.query = query;
        this.policies = policies;
        this.people = people;
        this.looks = looks;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    /**
     * New cards for all of them, or for nobody: one for the young person, and one for the guardian of who needs one. Cards
     * given out to them before open no longer.
     */
    public List<PrintedCard> issue(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            throw new RuleViolation("consent.nobody-chosen");
        }
        personIds.forEach(people::requireInScope);
        looks.note(LookKind.PAPER, personIds);
        recall(personIds);
        return query.people(personIds).stream()
                .flatMap(person ->
                        policies.today(person.birthDate()).asked().stream().map(by -> issue(person, by)))
                .toList();
    }

    private void recall(Collection<UUID> personIds) {
        cards.findByPersonIdInAndSpentAtIsNullAndRecalledAtIsNull(personIds).forEach(card -> {
            card.recall(today.now());
            cards.save(card);
        });
        cards.flush();
    }

    private PrintedCard issue(Asked person, Answerer by) {
        ClaimCode code = ClaimCode.next();
        LocalDate lastDay = today.date().plusDays(ruleBook.number(Rule.CLAIM_CARD_DAYS, today.date()));
        cards.save(new ClaimCard(
                person.personId(),
                by,
                code,
                lastDay.plusDays(1).atStartOfDay(Today.VIETNAM).toInstant(),
                Step.by(currentUser.actor(), today.now())));
        return new PrintedCard(
                person.fullName(), person.schoolName(), person.schoolClass(), by, code.printed(), lastDay);
    }
}
