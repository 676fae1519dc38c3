package vn.nguontre.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;

/** Nominees with person and school, sorted by given name; what the union has not sent yet only the union sees. */
@Component
class NomineeQuery {
    private static final String FROM = """
            from nominee n
            join person p on p.id = n.person_id
            join unit s on s.id = n.school_id
            join nomination_round o on o.id = n.round_id
            where %s
              and (:unsentToo = 1 or n.status <> 'LISTED')
              and (:round is null or n.round_id = :round)
              and (:school is null or n.school_id = :school)
              and (:list is null or n.list_id = :list)
              and (:text = '' or p.full_name like concat('%%', :text, '%%') or p.citizen_number = :text)
            """.formatted(ScopeSql.of("p"));
    private static final String STATUS = " and (:status is null or n.status = :status) ";
    private static final String ORDER =
            " order by n.status in (:waiting) desc, p.given_name, p.family_and_middle, n.id ";

    private final JdbcClient jdbc;

    NomineeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Consent is not looked at. */
    List<NomineeRow> page(Actor actor, NomineeFilter filter, int offset, int limit) {
        return bind("""
                select n.id, n.version, n.person_id, p.full_name, p.birth_date, s.short_name, n.school_class,
                       n.learning_result, n.conduct_result, o.opens, n.status, n.status_since
                """ + FROM + STATUS + ORDER + "limit :limit offset :offset", actor, filter)
                .param("status", name(filter.status()))
                .param("waiting", waitingFor(actor.role()))
                .param("limit", limit)
                .param("offset", offset)
                .query((r, n) -> row(r))
                .list();
    }

    int count(Actor actor, NomineeFilter filter) {
        return bind("select count(*) " + FROM + STATUS, actor, filter)
                .param("status", name(filter.status()))
                .query(Integer.class)
                .single();
    }

    /** Counts by status, whatever status the filter names. */
    NomineeCounts counts(Actor actor, NomineeFilter filter) {
        Map<NomineeStatus, Integer> counts = new EnumMap<>(NomineeStatus.class);
        bind("select n.status, count(*) " + FROM + " group by n.status", actor, filter)
                .query((r, n) -> counts.put(NomineeStatus.valueOf(r.getString(1)), r.getInt(2)))
                .list();
        return new NomineeCounts(counts);
    }

    Neighbours neighbours(Actor actor, NomineeFilter filter, UUID id) {
        return bind(
                        "select x.before_id, x.after_id from (select n.id, lag(n.id) over w as before_id, "
                                + "lead(n.id) over w as after_id " + FROM + STATUS
                                + " window w as (" + ORDER + ")) x where x.id = :id",
                        actor,
                        filter)
                .param("status", name(filter.status()))
                .param("waiting", waitingFor(actor.role()))
                .param("id", id.toString())
                .query((r, n) -> new Neighbours(id(r.getString(1)), id(r.getString(2))))
                .optional()
                .orElse(new Neighbours(null, null));
    }

    /** Round and file name of a nominee within the scope. */
    Optional<Origin> origin(Actor actor, UUID nomineeId) {
        return bind(
                        "select n.round_id, (select l.file_name from nomination_list l where l.id = n.list_id) " + FROM
                                + " and n.id = :id",
                        actor,
                        NomineeFilter.NONE)
                .param("id", nomineeId.toString())
                .query((r, n) -> new Origin(UUID.fromString(r.getString(1)), r.getString(2)))
                .optional();
    }

    record Origin(UUID roundId, String fileName) {}

    List<NomineeRef> withStatus(Scope scope, UUID listId, NomineeStatus status) {
        return jdbc.sql("""
                select n.id, n.version from nominee n join person p on p.id = n.person_id
                where %s and n.list_id = :list and n.status = :status""".formatted(ScopeSql.of("p")))
                .params(ScopeSql.params(scope))
                .param("list", listId.toString())
                .param("status", status.name())
                .query((r, n) -> new NomineeRef(UUID.fromString(r.getString(1)), r.getInt(2)))
                .list();
    }

    /** What waits for the one who looks comes first. */
    private static List<String> waitingFor(Role role) {
        var waiting = switch (role) {
            case YOUTH_UNION -> List.of(NomineeStatus.RETURNED, NomineeStatus.LISTED);
            case SCHOOL_BRANCH -> List.of(NomineeStatus.SUBMITTED);
            default -> List.of(NomineeStatus.ENDORSED);
        };
        return waiting.stream().map(NomineeStatus::name).toList();
    }

    private JdbcClient.StatementSpec bind(String sql, Actor actor, NomineeFilter filter) {
        return jdbc.sql(sql)
                .params(ScopeSql.params(actor.scope()))
                .param("unsentToo", actor.is(Role.YOUTH_UNION) ? 1 : 0)
                .param("round", text(filter.roundId()))
                .param("school", text(filter.schoolId()))
                .param("list", text(filter.listId()))
                .param("text", filter.text().strip());
    }

    private static NomineeRow row(ResultSet r) throws SQLException {
        return new NomineeRow(
                UUID.fromString(r.getString(1)),
                r.getInt(2),
                UUID.fromString(r.getString(3)),
                r.getString(4),
                r.getObject(5, LocalDate.class),
                r.getString(6),
                r.getString(7),
                r.getString(8),
                r.getString(9),
                r.getObject(10, LocalDate.class),
                NomineeStatus.valueOf(r.getString(11)),
                r.getObject(12, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                true);
    }

    private static @Nullable String name(@Nullable NomineeStatus status) {
        return status == null ? null : status.name();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
