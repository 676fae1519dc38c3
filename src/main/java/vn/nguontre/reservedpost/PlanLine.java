package vn.nguontre.reservedpost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The line of the recruitment plan from which places are held (CIV-11, Decree 170/2025 art. 3). Posts entered before the portal
 * asked for it have a document only.
 *
 * @param document number, date and issuer of the plan, or of another document that reserves the post
 * @param number of the line in that document
 * @param rank of the civil servant (ngạch)
 * @param methods by which the post may be filled
 */
public record PlanLine(
        String document, @Nullable String number, @Nullable String rank, Set<RecruitmentMethod> methods) {
    /** For queries of posts {@code r}. */
    static final String COLUMNS = """
            r.legal_basis, r.plan_line, r.job_rank,
                (select group_concat(x.method) from post_method x where x.post_id = r.id) methods""";

    public PlanLine {
        Set<RecruitmentMethod> inOrder = EnumSet.noneOf(RecruitmentMethod.class);
        inOrder.addAll(methods);
        methods = Collections.unmodifiableSet(inOrder);
    }

    static PlanLine read(ResultSet r) throws SQLException {
        return new PlanLine(
                r.getString("legal_basis"),
                r.getString("plan_line"),
                r.getString("job_rank"),
                methods(r.getString("methods")));
    }

    private static Set<RecruitmentMethod> methods(@Nullable String names) {
        Set<RecruitmentMethod> methods = EnumSet.noneOf(RecruitmentMethod.class);
        if (names != null) {
            for (String name : names.split(",", -1)) {
                methods.add(RecruitmentMethod.valueOf(name));
            }
        }
        return methods;
    }
}
