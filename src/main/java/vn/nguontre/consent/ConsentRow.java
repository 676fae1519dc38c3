package vn.nguontre.consent;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.ConsentPurpose;

/** A person on the consent page. */
public record ConsentRow(
        UUID personId,
        String fullName,
        LocalDate birthDate,
        String schoolName,
        @Nullable String schoolClass,
        boolean guardianNeeded,
        Map<ConsentPurpose, ConsentState> states) {
    public ConsentState state(ConsentPurpose purpose) {
        return states.getOrDefault(purpose, ConsentState.WAITING);
    }
}
