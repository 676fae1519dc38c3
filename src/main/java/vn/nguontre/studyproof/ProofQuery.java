package vn.nguontre.studyproof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;

/** Proofs without their files, compared with the study as it is stated now. */
@Component
class ProofQuery {
    private static final String STATED = """
            concat_ws('|', s.institution, s.major, s.major_code, s.degree_level, coalesce(s.degree_grade, ''), s.graduates_on, s.graduated)""";
    private static final String SAME = "cast(f.stated as binary) = cast(" + STATED + " as binary)";
    private static final String PROOFS = """
            select f.person_id, f.version, f.kind, f.status, not (%s) outdated, f.actor_name, f.acted_at, f.reason
            from study_proof f join person p on p.id = f.person_id join study s on s.person_id = p.id
            where %s""".formatted(SAME, ScopeSql.of("p"));

    private final JdbcClient jdbc;

    ProofQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The study in one text, to notice when it changes. */
    Optional<String> stated(UUID personId) {
        return jdbc.sql("select " + STATED + " from study s where s.person_id = ?")
                .param(personId.toString())
                .query(String.class)
                .optional();
    }

    Optional<ProofRow> of(UUID personId, Scope scope) {
        return jdbc.sql(PROOFS + " and f.person_id = :person")
                .param("person", personId.toString())
                .params(ScopeSql.params(scope))
                .query(ProofQuery::row)
                .optional();
    }

    /** Whose proof waits, the longest first. */
    List<UUID> waiting(Scope scope) {
        return jdbc.sql(PROOFS + " and f.status = 'WAITING' and " + SAME + " order by f.acted_at")
                .params(ScopeSql.params(scope))
                .query((r, n) -> UUID.fromString(r.getString(1)))
                .list();
    }

    Set<UUID> verified(Collection<UUID> people, Scope scope) {
        return people.isEmpty()
                ? Set.of()
                : jdbc
                        .sql(PROOFS + " and f.status = 'VERIFIED' and f.person_id in (:people) and " + SAME)
                        .param("people", people.stream().map(UUID::toString).toList())
                        .params(ScopeSql.params(scope))
                        .query((r, n) -> UUID.fromString(r.getString(1)))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

    private static ProofRow row(ResultSet r, int n) throws SQLException {
        return new ProofRow(
                UUID.fromString(r.getString("person_id")),
                r.getInt("version"),
                ProofKind.valueOf(r.getString("kind")),
                ProofStatus.valueOf(r.getString("status")),
                r.getBoolean("outdated"),
                r.getString("actor_name"),
                r.getObject("acted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                r.getString("reason"));
    }
}
