package vn.nguontre.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** One unit whose people and duties another has taken over. */
@Embeddable
record Takeover(
        @Column(name = "predecessor_id") UUID predecessorId,
        LocalDate since,
        String legalSource,
        boolean toBeConfirmed) {
    Takeover confirmed() {
        return new Takeover(predecessorId, since, legalSource, false);
    }
}
