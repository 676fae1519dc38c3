package vn.nguontre.consent;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Today;

/** The policy as the rule book sets it. */
@Component
class ConsentPolicies {
    private final RuleBook ruleBook;
    private final Today today;

    ConsentPolicies(RuleBook ruleBook, Today today) {
        this.ruleBook = ruleBook;
        this.today = today;
    }

    /** Full years below which a guardian answers too, today. */
    int guardianBelowAge() {
        return ruleBook.number(Rule.GUARDIAN_CONSENT_BELOW_AGE, today.date());
    }

    ConsentPolicy today(LocalDate birthDate) {
        return new ConsentPolicy(birthDate, today.date(), guardianBelowAge());
    }
}
