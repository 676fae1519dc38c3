package vn.nguontre.reward;

import java.time.LocalDate;
import java.util.UUID;

/** A reward as it is proposed. */
public record RewardDraft(UUID personId, UUID kindId, String achievement, LocalDate achievedOn) {}
