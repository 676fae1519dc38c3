package vn.nguontre.reward;

import java.util.UUID;

/** How a decision on a reward should have read: the reward is given, of this kind, by this document. */
public record CorrectionDraft(UUID kindId, DecisionDraft decision) {}
