package vn.nguontre.rollover;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pupils of a roll-over on whom somebody has acted since: their class was changed, they left or came back, they were
 * nominated from the new class, or after school they said where they study, what they wish for or intend, or got a keeper of the
 * ward. Whoever was erased is past undoing and stands in nobody's way.
 */
@Component
class MovedOnQuery {
    private final JdbcClient jdbc;

    MovedOnQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> names(UUID rolloverId) {
        return jdbc.sql("""
                select p.full_name from class_rollover_move m
                join class_rollover r on r.id = m.rollover_id join person p on p.id = m.person_id
                left join enrolment e on e.person_id = p.id and e.school_year = r.school_year
                where m.rollover_id = ? and p.erased_at is null and (
                    p.school_id <> r.school_id
                    or exists (select 1 from enrolment l where l.person_id = p.id and l.school_year > r.school_year)
                    or exists (select 1 from nominee n join nomination_list l on l.id = n.list_id
                        where n.person_id = p.id and l.acted_at > r.acted_at)
                    or (m.to_class is not null and (p.left_school_year is not null or e.id is null or e.version > 0
                        or e.school_class <> m.to_class))
                    or (m.to_class is null and (p.left_school_year is null or e.id is not null
                        or p.stage in ('GRADUATED', 'RETURNED')
                        or exists (select 1 from study s where s.person_id = p.id)
                        or exists (select 1 from post_interest i where i.person_id = p.id and i.stated_at > r.acted_at)
                        or exists (select 1 from return_intention i where i.person_id = p.id and i.answered_at > r.acted_at)
                        or exists (select 1 from keepership k join unit u on u.id = k.unit_id and u.kind = 'WARD_COMMITTEE'
                            where k.person_id = p.id and k.acted_at > r.acted_at))))
                order by p.given_name, p.full_name""").param(rolloverId.toString()).query(String.class).list();
    }
}
