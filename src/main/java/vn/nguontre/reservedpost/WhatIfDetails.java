package vn.nguontre.reservedpost;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A what-if beside the proposal it was made from.
 *
 * @param changes what it changes, in the order in which it was asked for
 * @param mayBeRedone whether it can be computed again beside the newest proposal
 * @param faults what the independent check finds when it re-reads the stored lines; empty is good
 */
public record WhatIfDetails(
        UUID id,
        int version,
        int year,
        String name,
        List<ChangeRow> changes,
        String madeBy,
        Instant madeAt,
        WhatIfState state,
        boolean mayBeRedone,
        List<RunLineRow> live,
        List<RunLineRow> tried,
        List<RunFault> faults) {
    public List<Difference> differences() {
        return Difference.between(live, tried);
    }

    /** How many others there are for whom nothing changes. */
    public int unchanged() {
        return live.size() - differences().size();
    }
}
