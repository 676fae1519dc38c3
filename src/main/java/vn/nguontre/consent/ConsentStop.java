package vn.nguontre.consent;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.consent.ConsentAnswer.Said;
import vn.nguontre.people.PersonErased;
import vn.nguontre.people.PersonRestricted;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/**
 * A restriction ends every purpose, so that neither an earlier paper nor a yes that was still to come opens it unasked; an
 * erasure leaves of the answers only that they were given.
 */
@Component
class ConsentStop {
    private final ConsentQuery query;
    private final ConsentPolicies policies;
    private final ConsentBook book;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Today today;

    ConsentStop(
            ConsentQuery query,
            ConsentPolicies policies,
            ConsentBook book,
            JdbcClient jdbc,
            CurrentUser currentUser,
            Today today) {
        this.query = query;
        this.policies = policies;
        this.book = book;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.today = today;
    }

    @EventListener
    @Transactional
    public void restricted(PersonRestricted event) {
        Step step = Step.by(currentUser.actor(), today.now(), event.reason());
        Said said = new Said(event.personId(), today.now(), AnswerWay.PAPER, ConsentText.CURRENT, null, step);
        Asked person = query.people(List.of(event.personId())).getFirst();
        policies.today(person.birthDate()).asked().forEach(by -> book.stop(said, by));
    }

    @EventListener
    @Transactional
    public void erased(PersonErased event) {
        String person = event.personId().toString();
        jdbc.sql("delete from claim_card where person_id = ?").param(person).update();
        jdbc.sql("""
                update consent_answer set superseded = true, answerer_name = null, reason = null,
                    actor_name = if(way = 'PORTAL', ?, actor_name) where person_id = ?""").params(PersonErased.GONE, person).update();
    }
}
