package vn.nguontre.nomination;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;

/** The criteria in force on the first day of a round; they do not change for those who are in it. */
@Component
class OutstandingRules {
    private final RuleBook ruleBook;

    OutstandingRules(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    OutstandingCriteria on(LocalDate opening) {
        return new OutstandingCriteria(
                ruleBook.amount(Rule.OUTSTANDING_AVERAGE, opening),
                Grade.ranked(ruleBook.number(Rule.OUTSTANDING_LEARNING, opening)),
                Grade.ranked(ruleBook.number(Rule.OUTSTANDING_CONDUCT, opening)));
    }
}
