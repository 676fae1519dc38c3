package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
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
        Map<DegreeGrade, Integer> grades = new EnumMap<>(DegreeGrade.class);
        for (DegreeGrade grade : DegreeGrade.values()) {
            grades.put(grade, points(rule(grade)));
        }
        return new Weights(
                points(Rule.POST_POINTS_FIT), points(Rule.POST_POINTS_NEAR), grades, points(Rule.POST_POINTS_MEMBER));
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

    private int points(Rule rule) {
        return ruleBook.number(rule, today.date());
    }
}
