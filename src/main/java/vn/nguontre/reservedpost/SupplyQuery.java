package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;

/** Who studies what until when, and which majors are asked for from when. */
@Component
class SupplyQuery {
    private final JdbcClient jdbc;

    SupplyQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Studying(UUID personId, String major, int year) {}

    record Asked(String major, int year, int number, String of) {}

    /** Those in the scope who study away or have graduated; who took a post has returned. */
    List<Studying> people(Scope scope) {
        return jdbc.sql("""
                select p.id, concat_ws(' ', s.major_code, s.major), year(s.graduates_on) from person p join study s on s.person_id = p.id
                where p.stage in ('AWAY', 'GRADUATED') and %s""".formatted(ScopeSql.of("p")))
                .params(ScopeSql.params(scope))
                .query((r, n) -> new Studying(UUID.fromString(r.getString(1)), r.getString(2), r.getInt(3)))
                .list();
    }

    /** Each accepted major of the posts that are not closed, with the places nobody was promised. */
    List<Asked> posts() {
        return jdbc.sql("""
                select concat_ws(' ', m.code, m.major), r.graduation_year, b.free, r.id from reserved_post r join post_major m on m.post_id = r.id
                join (select post_id, sum(state in ('PLANNED', 'HELD', 'RETURNED')) free from place_now group by post_id) b
                    on b.post_id = r.id
                where r.status <> 'CLOSED' and b.free > 0""")
                .query((r, n) -> new Asked(r.getString(1), r.getInt(2), r.getInt(3), r.getString(4)))
                .list();
    }

    /** Each major of the needs that were accepted and have no post yet. */
    List<Asked> needs(Collection<UUID> wards) {
        return wards.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select concat(m.code, ' ', m.name), n.from_year, n.places, n.id
                        from post_need n join need_major m on m.need_id = n.id
                        where n.status = 'ACCEPTED' and n.post_id is null and n.unit_id in (:units)""")
                        .param("units", wards.stream().map(UUID::toString).toList())
                        .query((r, n) -> new Asked(r.getString(1), r.getInt(2), r.getInt(3), r.getString(4)))
                        .list();
    }
}
