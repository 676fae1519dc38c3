package vn.nguontre.nomination;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a nominee has come. The table of transitions stands here and nowhere else. */
public enum NomineeStatus {
    /** On the union's list, not sent yet. */
    LISTED,
    /** Lies with the Party branch of the school. */
    SUBMITTED,
    /** Supported by the branch, lies with the town committee. */
    ENDORSED,
    /** Sent back by the branch with a reason; the union may send again. */
    RETURNED,
    APPROVED,
    REFUSED;

    Set<NomineeStatus> next() {
        return switch (this) {
            case LISTED, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(ENDORSED, RETURNED);
            case ENDORSED -> Set.of(APPROVED, REFUSED);
            case APPROVED, REFUSED -> Set.of();
        };
    }

    public boolean mayBecome(NomineeStatus other) {
        return next().contains(other);
    }

    /** Whether a nominee can take the step now; forward nobody goes without consent. */
    public boolean mayBecome(NomineeStatus other, boolean agreed) {
        return mayBecome(other) && (agreed || other != ENDORSED && other != APPROVED);
    }

    /** Where a nominee lies again when whoever spoke last takes that word back; null where the word stands. */
    @Nullable
    NomineeStatus takenBackTo() {
        return switch (this) {
            case ENDORSED, RETURNED -> SUBMITTED;
            case REFUSED -> ENDORSED;
            case LISTED, SUBMITTED, APPROVED -> null;
        };
    }

    /** Whether the town committee has spoken. */
    public boolean isDecided() {
        return this == APPROVED || this == REFUSED;
    }

    /** Whether the union may still note how its bodies voted: nobody has gone on from its list. */
    public boolean mayBeVotedOn() {
        return this == LISTED || this == SUBMITTED || this == RETURNED;
    }

    /** Whether a step to this status goes against someone, so that it needs a reason. */
    boolean needsReason() {
        return this == RETURNED || this == REFUSED;
    }

    public String textKey() {
        return "nomination.status." + name();
    }
}
