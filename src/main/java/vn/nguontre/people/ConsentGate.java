package vn.nguontre.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nguontre.shared.RuleViolation;

/**
 * Stands before everything that is done with a person's data: without consent to the purpose it is not done, whoever asks and on
 * whatever way (DP-02, DP-07).
 */
public interface ConsentGate {
    /** The names of those people whose consent is not in force today, by person. */
    Map<UUID, String> missing(ConsentPurpose purpose, Collection<UUID> personIds);

    /** Throws {@link RuleViolation} with the names of those whose consent is not in force today. */
    void require(ConsentPurpose purpose, Collection<UUID> personIds);

    /** The same of those who have said no or taken their yes back; whoever has not answered yet is not among them. */
    Map<UUID, String> stopped(ConsentPurpose purpose, Collection<UUID> personIds);

    /** Throws {@link RuleViolation} with the names of those who have said no or taken their yes back. */
    void requireNotStopped(ConsentPurpose purpose, Collection<UUID> personIds);

    /** Whether the person, or a guardian for them, has answered any question, be it with yes or no. */
    boolean hasAnswered(UUID personId);

    default void require(ConsentPurpose purpose, UUID personId) {
        require(purpose, List.of(personId));
    }
}
