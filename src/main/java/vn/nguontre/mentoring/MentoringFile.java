package vn.nguontre.mentoring;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;

/** The tie to one person: keeper and contacts. A student reads their own, without the officers' notes and reasons. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
public class MentoringFile {
    private final KeepershipRepository keeperships;
    private final ContactRepository contacts;
    private final PersonDirectory people;
    private final Units units;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    MentoringFile(
            KeepershipRepository keeperships,
            ContactRepository contacts,
            PersonDirectory people,
            Units units,
            RuleBook ruleBook,
            CurrentUser currentUser,
            Today today) {
        this.keeperships = keeperships;
        this.contacts = contacts;
        this.people = people;
        this.units = units;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    public MentoringDetails of(UUID personId) {
        PersonDetails person = people.details(personId);
        Actor actor = currentUser.actor();
        List<KeeperRow> keepers = keepers(personId);
        KeeperRow current =
                keepers.stream().filter(k -> k.until() == null).findFirst().orElse(null);
        List<ContactRow> log = contacts.findByPersonIdOrderByContactDateDescIdDesc(personId).stream()
                .map(c -> c.row(actor.accountId()))
                .map(c -> actor.is(Role.STUDENT) ? c.withoutNote() : c)
                .toList();
        LocalDate heard = heard(current, log);
        StudyDraft study = person.study();
        LocalDate studyStart = study == null ? null : study.startedOn();
        Cadence cadence = Cadence.from(rule -> ruleBook.number(rule, today.date()));
        return new MentoringDetails(
                personId,
                current,
                actor.is(Role.STUDENT)
                        ? List.of()
                        : keepers.stream().filter(k -> k.until() != null).toList(),
                log,
                heard == null ? null : cadence.next(heard, person.stage(), studyStart),
                heard == null ? null : cadence.silence(today.date(), heard, person.stage(), studyStart),
                MentoringRights.mayAssign(actor.role(), person.stage()),
                MentoringRights.mayLog(actor.role(), person.stage()));
    }

    private List<KeeperRow> keepers(UUID personId) {
        return keeperships.findByPersonIdOrderByStartedOnDescIdDesc(personId).stream()
                .map(k -> k.row(units.shortName(k.unitId())))
                .toList();
    }

    private static @Nullable LocalDate heard(@Nullable KeeperRow keeper, List<ContactRow> log) {
        if (!log.isEmpty()) {
            return log.getFirst().date();
        }
        return keeper == null ? null : keeper.since();
    }
}
