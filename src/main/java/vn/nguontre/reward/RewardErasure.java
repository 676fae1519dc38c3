package vn.nguontre.reward;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonErased;

/** Proposals and refusals go; what was approved is a voucher of money paid and stays, without what it was given for. */
@Component
class RewardErasure {
    private final JdbcClient jdbc;

    RewardErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    public void erased(PersonErased event) {
        String person = event.personId().toString();
        jdbc.sql("""
                delete from reward_correction where reward_id in (
                    select id from reward where person_id = ? and status <> 'APPROVED')""").param(person).update();
        jdbc.sql("""
                update reward_correction set reason = ?, old_refusal_reason = null
                where reward_id in (select id from reward where person_id = ?)""").params(PersonErased.GONE, person).update();
        jdbc.sql("delete from reward where person_id = ? and status <> 'APPROVED'")
                .param(person)
                .update();
        jdbc.sql("update reward set achievement = ?, proposal_reason = null where person_id = ?")
                .params(PersonErased.GONE, person)
                .update();
    }
}
