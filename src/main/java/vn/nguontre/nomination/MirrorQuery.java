package vn.nguontre.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.Sex;

/** The pupils of a school year whom the portal knows, and how many of them are nominated; what is unsent only the union counts. */
@Component
class MirrorQuery {
    private final JdbcClient jdbc;

    MirrorQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> of(Actor actor, RoundRow round) {
        return jdbc.sql("""
                select s.short_name, e.school_class, p.sex, w.short_name, count(*), count(n.id)
                from person p
                join enrolment e on e.person_id = p.id and e.school_year = :year
                join unit s on s.id = p.school_id
                left join unit w on w.id = p.ward_id
                left join nominee n on n.person_id = p.id and n.round_id = :round
                    and (:unsentToo = 1 or n.status <> 'LISTED')
                where %s
                group by s.id, s.short_name, e.school_class, p.sex, w.id, w.short_name
                order by s.short_name, length(e.school_class), e.school_class""".formatted(ScopeSql.of("p")))
                .params(ScopeSql.params(actor.scope()))
                .param("year", round.schoolYear().startYear())
                .param("round", round.id().toString())
                .param("unsentToo", actor.is(Role.YOUTH_UNION) ? 1 : 0)
                .query((r, n) -> new Line(
                        r.getString(1),
                        r.getString(2),
                        Sex.valueOf(r.getString(3)),
                        r.getString(4),
                        r.getInt(5),
                        r.getInt(6)))
                .list();
    }

    /** @param ward null where it is not known */
    record Line(
            String school,
            String schoolClass,
            Sex sex,
            @Nullable String ward,
            int pupils,
            int nominees) {
        MirrorGroup as(String name) {
            return new MirrorGroup(name, nominees, pupils);
        }
    }
}
