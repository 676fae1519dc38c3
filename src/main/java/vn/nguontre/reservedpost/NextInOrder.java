package vn.nguontre.reservedpost;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;

/** Who still waits for a post, in the order that the run kept. */
@Component
class NextInOrder {
    private static final String WAITING = """
            select l.person_id, p.full_name
            from run_choice c join run_line l on l.id = c.line_id
            join person p on p.id = l.person_id and p.stage in ('AWAY', 'GRADUATED')
            join post_interest i on i.person_id = l.person_id and i.post_id = c.post_id
            where l.run_id = :run and c.post_id = :post and c.post_rank > 0 and %s
                and not exists (select 1 from post_offer o where o.promised_person = p.id)
                and not exists (select 1 from post_offer o where o.person_id = p.id and o.post_id = c.post_id)
                and not exists (select 1 from run_line x join allocation_run a on a.id = x.run_id
                    where x.person_id = p.id and x.decided_post_id is not null
                    and a.status = 'DECIDED' and a.released_at is null)
            order by c.post_rank""";

    private final JdbcClient jdbc;
    private final ConsentGate consents;

    NextInOrder(JdbcClient jdbc, ConsentGate consents) {
        this.jdbc = jdbc;
        this.consents = consents;
    }

    /** The first who waits and consents. Without a scope everybody counts. */
    Turn turn(UUID runId, UUID postId, @Nullable Scope scope) {
        List<NextPerson> waiting = waiting(runId, postId, scope);
        Map<UUID, String> missing = withoutConsent(waiting);
        List<NextPerson> passedOver = waiting.stream()
                .takeWhile(p -> missing.containsKey(p.personId()))
                .toList();
        return new Turn(waiting.size() > passedOver.size() ? waiting.get(passedOver.size()) : null, passedOver);
    }

    List<NextPerson> waiting(UUID runId, UUID postId, @Nullable Scope scope) {
        var statement = jdbc.sql(WAITING.formatted(scope == null ? "1 = 1" : ScopeSql.of("p")))
                .param("run", runId.toString())
                .param("post", postId.toString());
        return (scope == null ? statement : statement.params(ScopeSql.params(scope)))
                .query((r, n) -> new NextPerson(UUID.fromString(r.getString(1)), r.getString(2)))
                .list();
    }

    Map<UUID, String> withoutConsent(List<NextPerson> people) {
        return people.isEmpty()
                ? Map.of()
                : consents.missing(
                        ConsentPurpose.POSTS,
                        people.stream().map(NextPerson::personId).toList());
    }
}
