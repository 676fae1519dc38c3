package vn.nguontre.dataright;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Today;

/** The times as the rule book sets them. */
@Component
class RequestLimitsToday {
    private final RuleBook ruleBook;
    private final Today today;

    RequestLimitsToday(RuleBook ruleBook, Today today) {
        this.ruleBook = ruleBook;
        this.today = today;
    }

    RequestLimits get() {
        LocalDate day = today.date();
        return new RequestLimits(
                ruleBook.number(Rule.DATA_RECEIPT_WORKING_DAYS, day),
                ruleBook.number(Rule.DATA_CORRECTION_DAYS, day),
                ruleBook.number(Rule.DATA_REQUEST_DAYS, day),
                ruleBook.number(Rule.DATA_REQUEST_DAYS_OTHERS, day),
                ruleBook.number(Rule.DATA_EXTENSION_DAYS, day),
                ruleBook.workingDays());
    }
}
