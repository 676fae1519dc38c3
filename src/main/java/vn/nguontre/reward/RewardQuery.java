package vn.nguontre.reward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ScopeSql;

/** Rewards with person, school and kind; those that wait for a decision come first. */
@Component
class RewardQuery {
    private static final String FROM = """
            from reward r
            join person p on p.id = r.person_id
            join unit s on s.id = p.school_id
            join reward_kind k on k.id = r.kind_id
            where %s
              and (:approvedOnly = 0 or r.status = 'APPROVED')
              and (:status is null or r.status = :status)
              and (:person is null or r.person_id = :person)
              and (:text = '' or p.full_name like concat('%%', :text, '%%'))""".formatted(ScopeSql.of("p"));

    private static final int MOST_OF_ONE_PERSON = 100;

    private final JdbcClient jdbc;

    RewardQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RewardRow> page(Actor actor, RewardFilter filter, int offset, int limit) {
        return rows(actor, filter, null, offset, limit);
    }

    List<RewardRow> ofPerson(Actor actor, UUID personId) {
        return rows(actor, RewardFilter.NONE, personId, 0, MOST_OF_ONE_PERSON);
    }

    int count(Actor actor, RewardFilter filter) {
        return bind("select count(*) " + FROM, actor, filter, null)
                .query(Integer.class)
                .single();
    }

    private List<RewardRow> rows(Actor actor, RewardFilter filter, @Nullable UUID personId, int offset, int limit) {
        return bind("""
                select r.id, r.version, r.person_id, p.full_name, s.short_name as school,
                       (select e.school_class from enrolment e where e.person_id = p.id order by e.school_year desc limit 1)
                           as school_class,
                       r.kind_id, k.name as kind, k.multiple, r.achievement, r.achieved_on, r.status, r.proposed_by_unit_name,
                       date(convert_tz(r.proposed_at, '+00:00', '+07:00')) as proposed_on,
                       r.decision_number, r.decided_on,
                       coalesce(r.decided_on, date(convert_tz(r.decided_at, '+00:00', '+07:00'))) as settled_on, r.base_salary, r.amount, r.refusal_reason
                """ + FROM + """
                 order by r.status = 'PROPOSED' desc, coalesce(r.decided_on, date(r.proposed_at)) desc, r.id desc
                limit :limit offset :offset""", actor, filter, personId)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, Actor actor, RewardFilter filter, @Nullable UUID personId) {
        return jdbc.sql(sql)
                .params(ScopeSql.params(actor.scope()))
                .param("approvedOnly", actor.is(Role.STUDENT) ? 1 : 0)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("person", personId == null ? null : personId.toString())
                .param("text", filter.text().strip());
    }

    private static RewardRow row(ResultSet row) throws SQLException {
        return new RewardRow(
                UUID.fromString(row.getString("id")),
                row.getInt("version"),
                UUID.fromString(row.getString("person_id")),
                row.getString("full_name"),
                row.getString("school"),
                row.getString("school_class"),
                UUID.fromString(row.getString("kind_id")),
                row.getString("kind"),
                row.getBigDecimal("multiple"),
                row.getString("achievement"),
                row.getObject("achieved_on", LocalDate.class),
                RewardStatus.valueOf(row.getString("status")),
                row.getString("proposed_by_unit_name"),
                row.getObject("proposed_on", LocalDate.class),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("settled_on", LocalDate.class),
                row.getObject("base_salary", Long.class),
                row.getObject("amount", Long.class),
                row.getString("refusal_reason"));
    }
}
