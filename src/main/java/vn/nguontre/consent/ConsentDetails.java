package vn.nguontre.consent;

import java.util.List;
import java.util.Map;
import vn.nguontre.people.ConsentPurpose;

/**
 * Where one person stands, purpose by purpose, and how that came.
 *
 * @param history all answers, the latest first
 */
public record ConsentDetails(
        boolean guardianNeeded, Map<ConsentPurpose, ConsentState> states, List<AnswerRow> history) {
    /** Whether this one's latest answer is a yes that can be taken back. */
    public boolean mayBeWithdrawn(ConsentPurpose purpose, Answerer by) {
        return history.stream()
                .filter(a -> a.purpose() == purpose && a.by() == by)
                .findFirst()
                .filter(a -> a.answer() == Answer.YES)
                .isPresent();
    }

    /** Whether the young person has not said yes, or is asked again. */
    public boolean mayBeAnswered(ConsentPurpose purpose) {
        return states.get(purpose) == ConsentState.ASK_AGAIN || !mayBeWithdrawn(purpose, Answerer.PUPIL);
    }
}
