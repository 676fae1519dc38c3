package vn.nguontre.nomination;

import java.time.Instant;
import java.util.UUID;

/** Who stepped aside for a nominee, and how they are tied. */
public record TieRow(UUID accountId, String actorName, String unitName, String relation, Instant at) {}
