package vn.nguontre.intention;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Today;

/** When the question is asked, by the rule book of the day. */
@Component
class Periods {
    private final RuleBook ruleBook;
    private final Today today;

    Periods(RuleBook ruleBook, Today today) {
        this.ruleBook = ruleBook;
        this.today = today;
    }

    Optional<Period> open() {
        return Period.openOn(today.date(), months());
    }

    Optional<Period> latestOver() {
        return Period.latestOver(today.date(), months());
    }

    Optional<Period> next() {
        return Period.nextAfter(today.date(), months());
    }

    private Period.Months months() {
        LocalDate day = today.date();
        return new Period.Months(
                ruleBook.number(Rule.INTENTION_FIRST_MONTH, day), ruleBook.number(Rule.INTENTION_SECOND_MONTH, day));
    }
}
