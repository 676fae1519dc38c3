package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The town committee reminds schools that have sent too little of a round; the school's union and branch read it. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RoundReminders {
    private final RoundRepository rounds;
    private final RoundReminderRepository reminders;
    private final SentListQuery lists;
    private final CurrentUser currentUser;
    private final Today today;

    RoundReminders(
            RoundRepository rounds,
            RoundReminderRepository reminders,
            SentListQuery lists,
            CurrentUser currentUser,
            Today today) {
        this.rounds = rounds;
        this.reminders = reminders;
        this.lists = lists;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Reminds a school once a day at most; the line may be blank. */
    public void remind(UUID roundId, UUID schoolId, String line) {
        Round round = rounds.hold(roundId).orElseThrow(RuleViolation::notFound);
        SchoolProgress school = schools(round).get(schoolId);
        if (school == null) {
            throw RuleViolation.notFound();
        }
        round.requireTakesLists(today.date());
        reminders
                .findByRoundIdAndSchoolIdAndRemindedOn(roundId, schoolId, today.date())
                .ifPresent(earlier -> {
                    throw new RuleViolation(
                            "nomination.reminded-today",
                            school.schoolName(),
                            earlier.row(school.schoolName()).actorName());
                });
        Step step = Step.by(currentUser.actor(), today.now());
        reminders.save(new RoundReminder(roundId, school, line, today.date(), step));
    }

    /** Every reminder of the round, the latest first. */
    @Transactional(readOnly = true)
    public List<ReminderRow> of(UUID roundId) {
        Round round = rounds.findById(roundId).orElseThrow(RuleViolation::notFound);
        Map<UUID, SchoolProgress> schools = schools(round);
        return latestFirst(round, schools).stream()
                .map(r -> r.row(name(schools, r)))
                .toList();
    }

    /** The last reminder of each of the actor's schools that has sent nobody since, while the round takes lists. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
    public List<ReminderRow> unanswered() {
        return rounds.current()
                .filter(r -> r.row(today.date()).takesLists())
                .map(this::unanswered)
                .orElse(List.of());
    }

    private List<ReminderRow> unanswered(Round round) {
        Map<UUID, SchoolProgress> schools = schools(round);
        Set<UUID> seen = new HashSet<>();
        List<ReminderRow> rows = new ArrayList<>();
        for (RoundReminder reminder : latestFirst(round, schools)) {
            SchoolProgress school = schools.get(reminder.schoolId());
            if (seen.add(reminder.schoolId()) && school != null && reminder.isUnanswered(school)) {
                rows.add(reminder.row(school.schoolName()));
            }
        }
        return rows;
    }

    private List<RoundReminder> latestFirst(Round round, Map<UUID, SchoolProgress> schools) {
        return reminders.findByRoundIdAndSchoolIdInOrderByIdDesc(round.id(), schools.keySet());
    }

    private Map<UUID, SchoolProgress> schools(Round round) {
        return lists.progress(currentUser.scope(), round.row(today.date())).stream()
                .collect(Collectors.toMap(SchoolProgress::schoolId, Function.identity()));
    }

    private static String name(Map<UUID, SchoolProgress> schools, RoundReminder reminder) {
        SchoolProgress school = schools.get(reminder.schoolId());
        return school == null ? "" : school.schoolName();
    }
}
