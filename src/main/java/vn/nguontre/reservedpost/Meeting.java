package vn.nguontre.reservedpost;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VietnameseText;

/** What the minutes say about the decision; who was present is kept beside it. */
@Embeddable
record Meeting(
        LocalDate heldOn, Integer votesFor, Integer votesAgainst, String resolutionNumber, LocalDate resolutionDate) {
    /** Refuses minutes that cannot be right. */
    static Meeting of(MeetingDraft draft, LocalDate today) {
        int present = present(draft).size();
        String number = VietnameseText.clean(draft.resolutionNumber());
        if (present == 0) {
            throw new RuleViolation("reservedpost.meeting.nobody-present");
        }
        if (draft.votesFor() < 0 || draft.votesAgainst() < 0 || draft.votesFor() + draft.votesAgainst() > present) {
            throw new RuleViolation("reservedpost.meeting.more-votes-than-present", present);
        }
        if (draft.votesFor() <= draft.votesAgainst()) {
            throw new RuleViolation("reservedpost.meeting.no-majority");
        }
        if (number.isEmpty()) {
            throw new RuleViolation("reservedpost.meeting.number-required");
        }
        if (draft.heldOn().isAfter(today) || draft.resolutionDate().isAfter(today)) {
            throw new RuleViolation("reservedpost.meeting.in-future");
        }
        if (draft.resolutionDate().isBefore(draft.heldOn())) {
            throw new RuleViolation("reservedpost.meeting.resolution-before-meeting");
        }
        return new Meeting(draft.heldOn(), draft.votesFor(), draft.votesAgainst(), number, draft.resolutionDate());
    }

    static List<String> present(MeetingDraft draft) {
        return draft.present().stream()
                .map(VietnameseText::clean)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
    }

    MeetingDraft draft(List<String> present) {
        return new MeetingDraft(heldOn, present, votesFor, votesAgainst, resolutionNumber, resolutionDate);
    }
}
