package vn.nguontre.reservedpost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.DegreeLevel;

/** The proposals of wards, those that wait first, then the newest. */
@Component
class NeedQuery {
    private static final int MOST_ROWS = 200;
    private static final String ROWS = """
            select n.*, u.short_name,
                (select group_concat(concat(m.code, ' ', m.name) order by m.position separator '; ')
                 from need_major m where m.need_id = n.id) majors
            from post_need n join unit u on u.id = n.unit_id
            where n.unit_id in (:units)
            order by n.status <> 'PROPOSED', not (n.status = 'ACCEPTED' and n.post_id is null), n.acted_at desc, n.id
            limit\s""" + MOST_ROWS;

    /** A committee answers for the wards below it and below those it succeeded, under the names they bear today. */
    private static final String WARDS_BELOW = """
            with recursive line (id) as (
                select u.id from unit u where u.id = :unit
                union select s.predecessor_id from unit_succession s join line l on s.successor_id = l.id),
            below (id) as (
                select u.id from unit u join line l on u.id = l.id or u.parent_id = l.id
                union select s.successor_id from unit_succession s join below b on s.predecessor_id = b.id)
            select u.id from unit u join below b on b.id = u.id where u.kind = 'WARD_COMMITTEE'""";

    private final JdbcClient jdbc;

    NeedQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> wardsBelow(UUID committee) {
        return jdbc.sql(WARDS_BELOW).param("unit", committee.toString()).query(String.class).list().stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    List<NeedRow> of(Collection<UUID> units) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql(ROWS)
                        .param("units", units.stream().map(UUID::toString).toList())
                        .query(NeedQuery::row)
                        .list();
    }

    private static NeedRow row(ResultSet r, int n) throws SQLException {
        return new NeedRow(
                UUID.fromString(r.getString("id")),
                r.getInt("version"),
                r.getString("short_name"),
                r.getInt("from_year"),
                r.getString("agency"),
                r.getString("title"),
                r.getString("majors"),
                DegreeLevel.valueOf(r.getString("degree_level")),
                r.getInt("places"),
                r.getString("why"),
                NeedStatus.valueOf(r.getString("status")),
                CandidateQuery.moment(r, "proposed_at"),
                r.getString("proposed_by"),
                r.getString("actor_name"),
                CandidateQuery.moment(r, "acted_at"),
                r.getString("reason"),
                id(r.getString("post_id")));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
