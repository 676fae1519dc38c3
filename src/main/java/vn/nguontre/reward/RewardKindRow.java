package vn.nguontre.reward;

import java.time.LocalDate;
import java.util.UUID;

/** A kind of reward in the catalogue. */
public record RewardKindRow(UUID id, RewardKindDraft values) {
    public String name() {
        return values.name();
    }

    public boolean isInForceOn(LocalDate day) {
        LocalDate last = values.validTo();
        return !day.isBefore(values.validFrom()) && (last == null || !day.isAfter(last));
    }
}
