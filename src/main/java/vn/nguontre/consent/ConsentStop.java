package vn.nguontre.consent;

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

/** A restriction takes every yes back; an erasure leaves of the answers only that they were given. */
@Component
class ConsentStop {
    private final ConsentAnswerRepository answers;
    private final ConsentBook book;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Today today;

    ConsentStop(
            ConsentAnswerRepository answers, ConsentBook book, JdbcClient jdbc, CurrentUser currentUser, Today today) {
        this.answers = answers;
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
        answers.findByPersonIdAndAnswerAndSupersededFalse(event.personId(), Answer.YES)
                .forEach(yes -> book.withdraw(said, yes.answeredBy(), yes.purpose()));
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
