package vn.nguontre.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.SchoolYear;

/** The rewards of the people whom the actor may see; a student sees their own once approved. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
public class RewardDirectory {
    private final RewardQuery query;
    private final PersonDirectory people;
    private final CurrentUser currentUser;

    RewardDirectory(RewardQuery query, PersonDirectory people, CurrentUser currentUser) {
        this.query = query;
        this.people = people;
        this.currentUser = currentUser;
    }

    public Stream<RewardRow> page(RewardFilter filter, int offset, int limit) {
        return query.page(currentUser.actor(), filter, offset, limit).stream();
    }

    public int count(RewardFilter filter) {
        return query.count(currentUser.actor(), filter);
    }

    /** The person's rewards, latest first. */
    public List<RewardRow> ofPerson(UUID personId) {
        people.requireInScope(personId);
        return query.ofPerson(currentUser.actor(), personId);
    }

    /** What the person was given or proposed for in the school year of the achievement, so that nothing is rewarded twice unseen. */
    public List<RewardRow> alreadyFor(UUID personId, LocalDate achievedOn) {
        SchoolYear year = SchoolYear.on(achievedOn);
        return ofPerson(personId).stream()
                .filter(r -> r.status() != RewardStatus.REFUSED)
                .filter(r -> SchoolYear.on(r.achievedOn()).equals(year))
                .toList();
    }
}
