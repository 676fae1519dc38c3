package vn.nguontre.intention;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonErased;

/** The answers lose their person; they still count, or the totals before and after would tell what this one said. */
@Component
class IntentionErasure {
    private final JdbcClient jdbc;

    IntentionErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    public void erased(PersonErased event) {
        jdbc.sql("update return_intention set person_id = null, answered_at = timestamp(period) where person_id = ?")
                .param(event.personId().toString())
                .update();
    }
}
