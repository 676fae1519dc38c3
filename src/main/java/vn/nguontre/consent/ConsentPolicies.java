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

    /** The ages in force today. */
    ConsentAges ages() {
        LocalDate day = today.date();
        return new ConsentAges(
                ruleBook.number(Rule.CHILD_BELOW_AGE, day),
                ruleBook.number(Rule.FULL_AGE, day),
                ruleBook.number(Rule.GUARDIAN_CONSENT_BELOW_AGE, day));
    }

    ConsentPolicy today(LocalDate birthDate) {
        return new ConsentPolicy(birthDate, today.date(), ages());
    }
}
