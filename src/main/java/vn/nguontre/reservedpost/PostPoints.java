package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;

/** The points of the criteria as the rule book has them today; the committee reads them beside the proposal. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.STUDENT})
public class PostPoints {
    private static final Set<Rule> POINTS = EnumSet.range(Rule.POST_POINTS_FIT, Rule.POST_POINTS_MEMBER);

    private final RuleBook ruleBook;
    private final Today today;

    PostPoints(RuleBook ruleBook, Today today) {
        this.ruleBook = ruleBook;
        this.today = today;
    }

    public Weights weights() {
        return weightsOn(today.date());
    }

    /** As the rule book had them on the day. */
    Weights weightsOn(LocalDate day) {
        Map<DegreeGrade, Integer> grades = new EnumMap<>(DegreeGrade.class);
        for (DegreeGrade grade : DegreeGrade.values()) {
            grades.put(grade, ruleBook.number(rule(grade), day));
        }
        return new Weights(
                ruleBook.number(Rule.POST_POINTS_FIT, day),
                ruleBook.number(Rule.POST_POINTS_NEAR, day),
                grades,
                ruleBook.number(Rule.POST_POINTS_MEMBER, day));
    }

    static boolean isPoints(Rule rule) {
        return POINTS.contains(rule);
    }

    private static Rule rule(DegreeGrade grade) {
        return switch (grade) {
            case EXCELLENT -> Rule.POST_POINTS_EXCELLENT;
            case VERY_GOOD -> Rule.POST_POINTS_VERY_GOOD;
            case GOOD -> Rule.POST_POINTS_GOOD;
            case AVERAGE -> Rule.POST_POINTS_AVERAGE;
        };
    }
}
