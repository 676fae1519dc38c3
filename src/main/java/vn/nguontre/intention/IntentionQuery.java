package vn.nguontre.intention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;

/** Answers for the keeper of a person, and how many of each kind there are. */
@Component
class IntentionQuery {
    private static final int NEWEST = 4;

    private final JdbcClient jdbc;

    IntentionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean keeps(Actor keeper, UUID personId) {
        return jdbc.sql("""
                select count(*) from keepership k join person p on p.id = k.person_id
                where p.id = :person and k.ended_on is null and k.keeper_account_id = :account and %s""".formatted(ScopeSql.of("p")))
                        .param("person", personId.toString())
                        .param("account", keeper.accountId().toString())
                        .params(ScopeSql.params(keeper.scope()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The newest answers first; no more than a keeper needs. */
    List<IntentionRow> latest(UUID personId) {
        return all(personId).stream().limit(NEWEST).toList();
    }

    /** The newest answers first. */
    List<IntentionRow> all(UUID personId) {
        return jdbc.sql("""
                select period, intention, answered_at from return_intention where person_id = :person
                order by period desc""")
                .param("person", personId.toString())
                .query(IntentionQuery::row)
                .list();
    }

    Map<Intention, Integer> counts(Period period, Scope scope) {
        var counts = new EnumMap<Intention, Integer>(Intention.class);
        if (!scope.schoolIds().isEmpty()) {
            jdbc.sql("""
                    select intention, count(*) from return_intention
                    where period = :period and school_id in (:schools) group by intention""")
                    .param("period", period.firstDay())
                    .param(
                            "schools",
                            scope.schoolIds().stream().map(UUID::toString).toList())
                    .query(r -> {
                        counts.put(Intention.valueOf(r.getString(1)), r.getInt(2));
                    });
        }
        return counts;
    }

    private static IntentionRow row(ResultSet r, int n) throws SQLException {
        return new IntentionRow(
                YearMonth.from(r.getObject("period", LocalDate.class)),
                Intention.valueOf(r.getString("intention")),
                r.getObject("answered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
