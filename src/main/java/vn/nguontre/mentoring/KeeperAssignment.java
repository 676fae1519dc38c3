package vn.nguontre.mentoring;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.UnitMember;
import vn.nguontre.organisation.UnitMembers;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** Names a person's keeper, and another one with a reason: the school branch, the ward once they are away, the town committee. */
@Service
@Transactional
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.WARD})
public class KeeperAssignment {
    private final KeepershipRepository keeperships;
    private final PersonDirectory people;
    private final Units units;
    private final UnitMembers members;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    KeeperAssignment(
            KeepershipRepository keeperships,
            PersonDirectory people,
            Units units,
            UnitMembers members,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.keeperships = keeperships;
        this.people = people;
        this.units = units;
        this.members = members;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Names the first keeper; refused if there is one already. */
    public void assign(UUID personId, KeeperDraft draft) {
        KeeperDraft checked = checked(personId, draft);
        if (keeperships.findByPersonIdAndEndedOnIsNull(personId).isPresent()) {
            throw new RuleViolation("mentoring.has-keeper");
        }
        Step step = Step.by(currentUser.actor(), today.now());
        keeperships.saveAndFlush(new Keepership(personId, checked, today.date(), step));
    }

    /** Hands the tie over to another keeper. */
    public void change(UUID personId, KeeperDraft draft, String reason) {
        KeeperDraft checked = checked(personId, draft);
        Keepership current = keeperships
                .findByPersonIdAndEndedOnIsNull(personId)
                .orElseThrow(() -> new RuleViolation("mentoring.has-no-keeper"));
        Step step = Step.by(currentUser.actor(), today.now(), reason);
        Keepership next = current.handOver(checked, today.date(), step);
        keeperships.saveAndFlush(current);
        keeperships.saveAndFlush(next);
    }

    /** The units of which the actor may take a keeper for this person, the most likely first. */
    @Transactional(readOnly = true)
    public List<UnitRow> units(UUID personId) {
        Actor actor = currentUser.actor();
        PersonDetails person = people.details(personId);
        if (!actor.is(Role.TOWN_COMMITTEE)) {
            return List.of(units.get(actor.unitId()));
        }
        return Stream.of(
                        units.branchOf(person.schoolId()),
                        Optional.ofNullable(person.wardId()).map(units::get),
                        Optional.of(units.get(actor.unitId())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The officers of one of these units. */
    @Transactional(readOnly = true)
    public List<UnitMember> candidates(UUID unitId) {
        return members.of(unitId);
    }

    private KeeperDraft checked(UUID personId, KeeperDraft draft) {
        PersonDetails person = people.details(personId);
        if (!MentoringRights.mayAssign(currentUser.actor().role(), person.stage())) {
            throw new RuleViolation("mentoring.keeper-not-for-this-stage");
        }
        consents.require(ConsentPurpose.MENTORING, personId);
        if (units(personId).stream().noneMatch(u -> u.id().equals(draft.unitId()))) {
            throw new RuleViolation("mentoring.keeper-of-other-unit");
        }
        return draft.accountId() == null ? draft : asMember(draft);
    }

    private KeeperDraft asMember(KeeperDraft draft) {
        return members.of(draft.unitId()).stream()
                .filter(m -> Objects.equals(m.accountId(), draft.accountId()))
                .map(m -> new KeeperDraft(draft.unitId(), m.accountId(), m.name()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("mentoring.keeper-of-other-unit"));
    }
}
