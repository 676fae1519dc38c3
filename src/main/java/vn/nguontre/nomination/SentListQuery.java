package vn.nguontre.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.SentList.TakenBack;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;

/** The lists taken in a round, the latest first, and how far each school has come. */
@Component
class SentListQuery {
    private static final String COUNTS = Set.of(NomineeStatus.values()).stream()
            .map(s -> "(select count(*) from nominee n where n.list_id = l.id and n.status = '%1$s') as %1$s"
                    .formatted(s.name()))
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    SentListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SentList> of(Scope scope, UUID roundId) {
        return jdbc.sql("""
                select l.id, l.round_id, l.school_id, s.short_name, l.file_name, l.actor_name, l.acted_at, l.checksum,
                    l.taken_back_by_name, l.taken_back_at,
                    exists (select 1 from nomination_list_file f where f.list_id = l.id), %s
                from nomination_list l join unit s on s.id = l.school_id
                where l.school_id in (:scopeSchools) and l.round_id = :round order by l.acted_at desc, l.id desc""".formatted(COUNTS))
                .params(Map.of("scopeSchools", ScopeSql.params(scope).get("scopeSchools")))
                .param("round", roundId.toString())
                .query((r, n) -> row(r))
                .list();
    }

    List<SchoolProgress> progress(Scope scope, RoundRow round) {
        return jdbc.sql("""
                select s.id, s.short_name, count(n.id), coalesce(sum(n.status = 'APPROVED'), 0),
                    coalesce((select t.target from round_target t where t.round_id = :round and t.school_id = s.id), :target)
                from unit s left join nominee n on n.school_id = s.id and n.round_id = :round and n.status <> 'LISTED'
                where s.id in (:scopeSchools) group by s.id, s.short_name order by s.short_name""")
                .params(Map.of("scopeSchools", ScopeSql.params(scope).get("scopeSchools")))
                .param("round", round.id().toString())
                .param("target", round.targetPerSchool())
                .query((r, n) -> new SchoolProgress(
                        UUID.fromString(r.getString(1)), r.getString(2), r.getInt(3), r.getInt(4), r.getInt(5)))
                .list();
    }

    private static SentList row(ResultSet r) throws SQLException {
        Map<NomineeStatus, Integer> counts = new EnumMap<>(NomineeStatus.class);
        for (NomineeStatus status : NomineeStatus.values()) {
            counts.put(status, r.getInt(status.name()));
        }
        LocalDateTime undone = r.getObject(10, LocalDateTime.class);
        return new SentList(
                UUID.fromString(r.getString(1)),
                UUID.fromString(r.getString(2)),
                UUID.fromString(r.getString(3)),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                r.getString(8),
                r.getBoolean(11),
                undone == null ? null : new TakenBack(r.getString(9), undone.toInstant(ZoneOffset.UTC)),
                new NomineeCounts(counts));
    }
}
