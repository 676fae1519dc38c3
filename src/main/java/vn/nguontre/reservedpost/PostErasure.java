package vn.nguontre.reservedpost;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonErased;
import vn.nguontre.shared.RuleViolation;

/**
 * Wishes and judgements go, ended offers and runs stay. With an offer or a run still open, or a place kept for an appointment to
 * come, the committee brings that to an end first.
 */
@Component
class PostErasure {
    /** Read as they are now: whoever works on the person has ended before, or waits. */
    private static final String OFFERED = """
            select count(*) from post_offer o where o.person_id = :person and (o.status = 'OPEN'
                or o.status = 'ACCEPTED' and coalesce((select t.outcome from recruitment t where t.offer_id = o.id
                    order by t.number desc limit 1), '') <> 'APPOINTED') lock in share mode""";

    private static final String IN_A_RUN = """
            select count(*) from run_line l join allocation_run r on r.id = l.run_id
            where l.person_id = :person and (r.status in ('PROPOSED', 'PREPARED')
                or (r.status = 'DECIDED' and r.released_at is null and l.decided_post_id is not null)) lock in share mode""";

    private final JdbcClient jdbc;

    PostErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    public void erased(PersonErased event) {
        String person = event.personId().toString();
        requireNothingInWork(person);
        for (String table :
                new String[] {"post_interest", "fit_judgement", "candidate_tie", "run_question", "run_fit_reason"}) {
            jdbc.sql("delete from " + table + " where person_id = ?")
                    .param(person)
                    .update();
        }
        jdbc.sql("delete from what_if where run_id in (select l.run_id from run_line l where l.person_id = ?)")
                .param(person)
                .update();
        jdbc.sql("update recruitment set reason = null where person_id = ?")
                .param(person)
                .update();
        jdbc.sql("update offer_entry set reason = ? where person_id = ? and reason is not null")
                .param(PersonErased.GONE)
                .param(person)
                .update();
        forgetReason(person, "post_offer", "close_reason");
        forgetReason(person, "post_offer", "given_back_reason");
        forgetName(person, "post_offer", "closed_by_name", "closed_by_account_id", "close_reason");
        forgetName(person, "offer_time_request", "actor_name", "actor_account_id", "reason");
        forgetName(person, "place_entry", "actor_name", "actor_account_id", "reason");
        forgetReason(person, "place_entry", "reason");
    }

    private void requireNothingInWork(String person) {
        for (String inWork : new String[] {OFFERED, IN_A_RUN}) {
            if (jdbc.sql(inWork).param("person", person).query(Integer.class).single() > 0) {
                throw new RuleViolation("reservedpost.erase-in-work");
            }
        }
    }

    /** Whoever wrote it. */
    private void forgetReason(String person, String table, String words) {
        jdbc.sql("update %1$s set %2$s = ? where person_id = ? and %2$s is not null".formatted(table, words))
                .param(PersonErased.GONE)
                .param(person)
                .update();
    }

    /** What the person did about their own offers stays, without their name and words. */
    private void forgetName(String person, String table, String name, String account, String words) {
        jdbc.sql("""
                update %1$s set %2$s = :gone, %4$s = null where person_id = :person
                  and %3$s in (select s.account_id from assignment s where s.person_id = :person)""".formatted(table, name, account, words))
                .param("person", person)
                .param("gone", PersonErased.GONE)
                .update();
    }
}
