package vn.nguontre.mentoring;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonErased;
import vn.nguontre.shared.Today;

/** The tie ends; of the contacts only the days stay, for the figures. */
@Component
class MentoringErasure {
    private final JdbcClient jdbc;
    private final Today today;

    MentoringErasure(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @EventListener
    @Transactional
    public void erased(PersonErased event) {
        String person = event.personId().toString();
        jdbc.sql("update keepership set ended_on = greatest(started_on, ?) where person_id = ? and ended_on is null")
                .params(today.date(), person)
                .update();
        jdbc.sql("update keepership set reason = null where person_id = ?")
                .param(person)
                .update();
        jdbc.sql("update mentoring_contact set note = null, reason = null where person_id = ?")
                .param(person)
                .update();
    }
}
