package vn.nguontre.consent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.RuleViolation;

/** Opens only to those whose consent to the purpose is in force today. */
@Component
class Gate implements ConsentGate {
    private static final int NAMES_TOLD = 8;

    private final ConsentQuery query;
    private final ConsentPolicies policies;

    Gate(ConsentQuery query, ConsentPolicies policies) {
        this.query = query;
        this.policies = policies;
    }

    @Override
    public Map<UUID, String> missing(ConsentPurpose purpose, Collection<UUID> personIds) {
        return names(purpose, personIds, state -> state != ConsentState.GIVEN);
    }

    @Override
    public void require(ConsentPurpose purpose, Collection<UUID> personIds) {
        requireNobody("consent.missing", purpose, missing(purpose, personIds));
    }

    @Override
    public Map<UUID, String> stopped(ConsentPurpose purpose, Collection<UUID> personIds) {
        return names(purpose, personIds, ConsentState::isNo);
    }

    @Override
    public void requireNotStopped(ConsentPurpose purpose, Collection<UUID> personIds) {
        requireNobody("consent.stopped", purpose, stopped(purpose, personIds));
    }

    private Map<UUID, String> names(
            ConsentPurpose purpose, Collection<UUID> personIds, Predicate<ConsentState> wanted) {
        Map<UUID, String> names = new LinkedHashMap<>();
        for (Asked person : query.people(personIds)) {
            if (wanted.test(person.state(purpose, policies.today(person.birthDate())))) {
                names.put(person.personId(), person.fullName());
            }
        }
        return names;
    }

    @Override
    public boolean hasAnswered(UUID personId) {
        return query.people(List.of(personId)).stream()
                .anyMatch(person -> !person.answers().isEmpty());
    }

    private static void requireNobody(String refusal, ConsentPurpose purpose, Map<UUID, String> found) {
        List<String> names = new ArrayList<>(found.values());
        int more = names.size() - NAMES_TOLD;
        if (more > 0) {
            String told = String.join(", ", names.subList(0, NAMES_TOLD));
            throw new RuleViolation(refusal + "-and-more." + purpose, told, more);
        }
        if (!names.isEmpty()) {
            throw new RuleViolation(refusal + "." + purpose, String.join(", ", names));
        }
    }
}
