package vn.nguontre.consent;

import java.util.Map;
import java.util.Set;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.RuleViolation;

/**
 * What is answered with a card: a yes or a no to each purpose.
 *
 * @param guardianName the guardian's full name; blank where the young person answers
 */
public record CardReply(String guardianName, Map<ConsentPurpose, Answer> answers) {
    public CardReply {
        answers = Map.copyOf(answers);
    }

    void requireComplete(Answerer by) {
        if (by == Answerer.GUARDIAN && guardianName.isBlank()) {
            throw new RuleViolation("consent.card.guardian-name-missing");
        }
        if (answers.size() < ConsentPurpose.values().length) {
            throw new RuleViolation("consent.card.answer-each");
        }
        if (!Set.of(Answer.YES, Answer.NO).containsAll(answers.values())) {
            throw new RuleViolation("consent.yes-or-no");
        }
    }
}
