package vn.nguontre.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.Today;

/** Who is asked, by class, and of whom an answer is still to come: {@link ConsentPolicy} said in SQL. */
@Component
class ConsentListQuery {
    private static final String GUARDIAN_NEEDED =
            "(:today < q.birth_date + interval greatest(:youthFrom, least(:guardianBelow, :adultFrom)) year)";

    /** Purposes that need no further answer, counted by person. */
    private static final String SETTLED =
            """
            select s.person_id, count(*) purposes from (
                select a.person_id, a.purpose
                from consent_answer a join person q on q.id = a.person_id
                where not a.superseded and (a.answered_by = 'PUPIL' or %1$s)
                  and (a.answer <> 'YES' or %2$s >= %3$s)
                group by a.person_id, a.purpose, q.birth_date
                having max(a.answer <> 'YES') = 1 or count(*) = 1 + %1$s) s
            group by s.person_id""".formatted(GUARDIAN_NEEDED, tier("date(a.answered_at + interval 7 hour)"), tier(":today"));

    private static final String FROM = """
            from person p
            left join enrolment e on e.person_id = p.id
                and e.school_year = (select max(l.school_year) from enrolment l where l.person_id = p.id)
            left join (%s) settled on settled.person_id = p.id
            where %s and p.stage <> 'NOT_PURSUED'
              and (:text = '' or p.full_name like concat('%%', :text, '%%'))
              and (:class = '' or e.school_class = :class)
              and (not :openOnly or coalesce(settled.purposes, 0) < :allPurposes)""".formatted(SETTLED, ScopeSql.of("p"));

    private final JdbcClient jdbc;
    private final ConsentPolicies policies;
    private final Today today;

    ConsentListQuery(JdbcClient jdbc, ConsentPolicies policies, Today today) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.today = today;
    }

    /** By class, then given name. */
    List<UUID> page(Scope scope, ConsentFilter filter, int offset, int limit) {
        String sql = "select p.id " + FROM
                + " order by length(e.school_class), e.school_class, p.given_name, p.family_and_middle, p.id"
                + " limit :limit offset :offset";
        return bind(sql, scope, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((r, n) -> UUID.fromString(r.getString(1)))
                .list();
    }

    int count(Scope scope, ConsentFilter filter) {
        return bind("select count(*) " + FROM, scope, filter)
                .query(Integer.class)
                .single();
    }

    List<String> classes(Scope scope, ConsentFilter filter) {
        String sql = "select distinct e.school_class " + FROM
                + " and e.school_class is not null order by length(e.school_class), e.school_class";
        return bind(sql, scope, filter).query(String.class).list();
    }

    private JdbcClient.StatementSpec bind(String sql, Scope scope, ConsentFilter filter) {
        Map<String, Object> params = new HashMap<>(ScopeSql.params(scope));
        params.put("today", today.date());
        ConsentAges ages = policies.ages();
        params.put("youthFrom", ages.youthFrom());
        params.put("adultFrom", ages.adultFrom());
        params.put("guardianBelow", ages.guardianBelow());
        params.put("text", filter.text().strip());
        params.put("class", filter.schoolClass());
        params.put("openOnly", filter.openOnly());
        params.put("allPurposes", ConsentPurpose.values().length);
        return jdbc.sql(sql).params(params);
    }

    private static String tier(String day) {
        return "((%1$s >= q.birth_date + interval :youthFrom year) + (%1$s >= q.birth_date + interval :adultFrom year))"
                .formatted(day);
    }
}
