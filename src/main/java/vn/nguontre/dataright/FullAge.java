package vn.nguontre.dataright;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.RuleViolation;

/** Until when a legal representative exercises somebody's rights as well (DP-07). */
@Component
class FullAge {
    private final RuleBook ruleBook;

    FullAge(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    /** Who is of age asks for the copy alone, and reads it where nobody else does. */
    void requireMinorToCopy(PersonDetails person, LocalDate day) {
        if (!isMinor(person, day)) {
            throw new RuleViolation("dataright.copy-of-adult");
        }
    }

    boolean isMinor(PersonDetails person, LocalDate day) {
        return day.isBefore(person.birthDate().plusYears(ruleBook.number(Rule.FULL_AGE, day)));
    }
}
