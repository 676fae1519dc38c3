package vn.nguontre.reservedpost;

import java.time.LocalDate;
import java.util.List;

/**
 * The committee's meeting on a proposal.
 *
 * @param present the names of the members present
 * @param votesFor votes in favour of the decision as entered, departures included
 * @param resolutionNumber the number of the written resolution
 */
public record MeetingDraft(
        LocalDate heldOn,
        List<String> present,
        int votesFor,
        int votesAgainst,
        String resolutionNumber,
        LocalDate resolutionDate) {
    public MeetingDraft {
        present = List.copyOf(present);
    }
}
