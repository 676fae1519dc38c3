package vn.nguontre.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the directory, with what it has taken over.
 *
 * @param doubtful whether the unit or one of its takeovers waits for a document that says so
 * @param confirmation who has seen such a document, and which
 */
public record UnitEntry(
        UnitRow unit,
        List<TakenOver> takenOver,
        boolean doubtful,
        @Nullable Confirmation confirmation) {
    public record TakenOver(String name, LocalDate since, String legalSource) {}

    public record Confirmation(String source, String actorName, Instant at) {}
}
