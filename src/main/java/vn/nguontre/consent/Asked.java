package vn.nguontre.consent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.ConsentPurpose;

/** A person who is asked, with the latest answers to each purpose. */
record Asked(
        UUID personId,
        String fullName,
        LocalDate birthDate,
        String schoolName,
        @Nullable String schoolClass,
        Map<ConsentPurpose, List<GivenAnswer>> answers) {
    ConsentState state(ConsentPurpose purpose, ConsentPolicy policy) {
        return policy.state(answers.getOrDefault(purpose, List.of()));
    }

    Map<ConsentPurpose, ConsentState> states(ConsentPolicy policy) {
        Map<ConsentPurpose, ConsentState> states = new EnumMap<>(ConsentPurpose.class);
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            states.put(purpose, state(purpose, policy));
        }
        return states;
    }
}
