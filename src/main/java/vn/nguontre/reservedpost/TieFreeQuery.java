package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;

/** Who else in the actor's committee may act where the actor steps aside. */
@Component
class TieFreeQuery {
    private static final int MOST_NAMES = 5;
    private static final String OTHERS = """
            select distinct a.display_name
            from account a join assignment s on s.account_id = a.id
            where s.role = :role and s.unit_id = :unit and a.enabled and a.id <> :actor
                and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)
                and not exists (select 1 from candidate_tie t where t.account_id = a.id and t.person_id in (:people))
                and not exists (
                    select 1 from nominee_tie t where t.account_id = a.id and t.person_id in (:people) and t.live_marker = 1)
                and not exists (select 1 from assignment o where o.account_id = a.id and o.person_id in (:people))
            order by a.display_name limit :most""";

    private final JdbcClient jdbc;
    private final Today today;

    TieFreeQuery(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    List<String> others(Actor actor, Collection<UUID> personIds) {
        return jdbc.sql(OTHERS)
                .param("role", Roles.TOWN_COMMITTEE)
                .param("unit", actor.unitId().toString())
                .param("actor", actor.accountId().toString())
                .param("today", today.date())
                .param("people", personIds.stream().map(UUID::toString).toList())
                .param("most", MOST_NAMES)
                .query(String.class)
                .list();
    }
}
