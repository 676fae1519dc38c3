package vn.nguontre.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentDenied;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentGiven;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.FurtherDetails;
import vn.nguontre.people.PersonCompletion;

/**
 * Opens what a list says of a nominee once everybody who must answer has agreed, and erases it when somebody says no. Nominees
 * keep their version: whoever is deciding about one is not told that somebody was faster.
 */
@Component
class SealedRows {
    private static final int AT_ONCE = 500;
    private static final String OPEN = """
            update nominee set learning_result = json_value(sealed, '$.learningResult'),
                conduct_result = json_value(sealed, '$.conductResult'),
                achievement = json_value(sealed, '$.achievement'),
                union_position = json_value(sealed, '$.unionPosition'),
                note = json_value(sealed, '$.note'), sealed = null,
                traces = json_set(traces, '$.ethnicity', :ethnicity, '$.address', :address, '$.phone', :phone)
            where id = :nominee and sealed is not null""";

    private final JdbcClient jdbc;
    private final PersonCompletion people;
    private final ConsentGate consents;

    SealedRows(JdbcClient jdbc, PersonCompletion people, ConsentGate consents) {
        this.jdbc = jdbc;
        this.people = people;
        this.consents = consents;
    }

    @EventListener
    @Transactional
    public void given(ConsentGiven event) {
        if (event.purpose() == ConsentPurpose.NOMINATION) {
            open(event.personId());
        }
    }

    @EventListener
    @Transactional
    public void denied(ConsentDenied event) {
        if (event.purpose() == ConsentPurpose.NOMINATION) {
            jdbc.sql("update nominee set sealed = null where person_id = ?")
                    .param(event.personId().toString())
                    .update();
        }
    }

    /** Where nobody answers anew but an age is reached or changed in the rule book, the seal opens the same day. */
    @Transactional
    public void openDue() {
        List<UUID> waiting = jdbc.sql("select distinct person_id from nominee where sealed is not null")
                .query((r, n) -> UUID.fromString(r.getString(1)))
                .list();
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            openAgreed(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())));
        }
    }

    /** Opens what is sealed of those among the people who have agreed. */
    void openAgreed(Collection<UUID> personIds) {
        Set<UUID> silent =
                consents.missing(ConsentPurpose.NOMINATION, personIds).keySet();
        personIds.stream().distinct().filter(id -> !silent.contains(id)).forEach(this::open);
    }

    private void open(UUID personId) {
        for (Closed closed : closed(personId)) {
            FurtherDetails added = people.complete(personId, closed.row().person());
            jdbc.sql(OPEN)
                    .param("nominee", closed.nomineeId().toString())
                    .param("ethnicity", added.ethnicity())
                    .param("address", added.address())
                    .param("phone", added.phone())
                    .update();
        }
    }

    /** The latest first: what it says of the person counts before what an older list said. */
    private List<Closed> closed(UUID personId) {
        return jdbc.sql("""
                select id, sealed from nominee where person_id = ? and sealed is not null order by id desc for update""")
                .param(personId.toString())
                .query((r, n) -> new Closed(UUID.fromString(r.getString(1)), SealedRow.read(r.getString(2))))
                .list();
    }

    private record Closed(UUID nomineeId, SealedRow row) {}
}
