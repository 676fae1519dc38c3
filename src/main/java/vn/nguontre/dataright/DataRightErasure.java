package vn.nguontre.dataright;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonErased;

/** Who looked is forgotten; of the requests stays that they were asked and settled, and by which officers. */
@Component
class DataRightErasure {
    private final FileViewBook views;
    private final JdbcClient jdbc;

    DataRightErasure(FileViewBook views, JdbcClient jdbc) {
        this.views = views;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    public void erased(PersonErased event) {
        String person = event.personId().toString();
        views.forget(event);
        jdbc.sql("""
                update data_request set seen_value = null, wanted_value = null,
                    status = if(status in ('RECEIVED', 'ACKNOWLEDGED') and kind <> 'DELETION', 'DONE', status)
                where person_id = ?""").param(person).update();
        jdbc.sql("""
                update data_request_step set reason = null, actor_name = if(actor_account_id in
                    (select s.account_id from assignment s where s.person_id = :person), :gone, actor_name)
                where request_id in (select r.id from data_request r where r.person_id = :person)""").param("person", person).param("gone", PersonErased.GONE).update();
    }
}
