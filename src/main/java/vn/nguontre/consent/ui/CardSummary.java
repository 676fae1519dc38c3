package vn.nguontre.consent.ui;

import java.util.EnumMap;
import java.util.Map;
import vn.nguontre.consent.Answer;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.ui.Facts;

/** What was answered, purpose by purpose. */
class CardSummary extends Facts {
    CardSummary(Map<ConsentPurpose, Answer> answers) {
        new EnumMap<>(answers)
                .forEach(
                        (purpose, answer) -> with(getTranslation(purpose.textKey()), getTranslation(answer.textKey())));
    }
}
