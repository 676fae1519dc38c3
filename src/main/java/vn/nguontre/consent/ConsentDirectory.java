package vn.nguontre.consent;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;

/** Who has answered what, for the people whom the actor may see. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
public class ConsentDirectory {
    private final ConsentListQuery list;
    private final ConsentQuery query;
    private final ConsentAnswerRepository answers;
    private final ConsentPolicies policies;
    private final PersonDirectory people;
    private final CurrentUser currentUser;

    ConsentDirectory(
            ConsentListQuery list,
            ConsentQuery query,
            ConsentAnswerRepository answers,
            ConsentPolicies policies,
            PersonDirectory people,
            CurrentUser currentUser) {
        this.list = list;
        this.query = query;
        this.answers = answers;
        this.policies = policies;
        this.people = people;
        this.currentUser = currentUser;
    }

    /** By class and given name. */
    public Stream<ConsentRow> page(ConsentFilter filter, int offset, int limit) {
        List<UUID> ids = list.page(currentUser.scope(), filter, offset, limit);
        Map<UUID, Asked> asked =
                query.people(ids).stream().collect(Collectors.toMap(Asked::personId, Function.identity()));
        return ids.stream().map(asked::get).filter(Objects::nonNull).map(this::row);
    }

    public int count(ConsentFilter filter) {
        return list.count(currentUser.scope(), filter);
    }

    /** The classes of those whom the filter finds in any class. */
    public List<String> classes(ConsentFilter filter) {
        return list.classes(currentUser.scope(), filter.withClass(""));
    }

    public ConsentDetails of(UUID personId) {
        people.requireInScope(personId);
        ConsentRow row = row(query.people(List.of(personId)).getFirst());
        List<AnswerRow> history = answers.findByPersonIdOrderByAnsweredAtDescIdDesc(personId).stream()
                .map(ConsentAnswer::row)
                .toList();
        return new ConsentDetails(row.guardianNeeded(), row.states(), history);
    }

    private ConsentRow row(Asked person) {
        ConsentPolicy policy = policies.today(person.birthDate());
        return new ConsentRow(
                person.personId(),
                person.fullName(),
                person.birthDate(),
                person.schoolName(),
                person.schoolClass(),
                policy.guardianNeeded(),
                person.states(policy));
    }
}
