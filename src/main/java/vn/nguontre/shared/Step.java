package vn.nguontre.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, for which unit, when, and why: kept with every change of state.
 *
 * @param accountId the account that acted
 * @param actorName its name on that day
 * @param unitName the unit for which it acted, as named on that day
 * @param at the moment
 * @param reason in the actor's words; required where a decision goes against someone
 */
@Embeddable
public record Step(
        @Column(name = "actor_account_id") UUID accountId,
        @Column(name = "actor_name") String actorName,
        @Column(name = "actor_unit_name") String unitName,
        @Column(name = "acted_at") Instant at,
        @Nullable String reason) {
    public static Step by(Actor actor, Instant at) {
        return new Step(actor.accountId(), actor.name(), actor.unitName(), at, null);
    }

    /** A step that needs a reason; a blank one is refused. */
    public static Step by(Actor actor, Instant at, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("shared.reason-required");
        }
        return new Step(actor.accountId(), actor.name(), actor.unitName(), at, reason.strip());
    }
}
