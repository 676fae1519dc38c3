package vn.nguontre.admission;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonErased;

/** A way that has led to no decision goes; a decision stays with its number and days, the certificate without its number. */
@Component
class AdmissionErasure {
    private final JdbcClient jdbc;

    AdmissionErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    public void erased(PersonErased event) {
        String person = event.personId().toString();
        jdbc.sql("delete from admission_file where person_id = ? and decided_on is null")
                .param(person)
                .update();
        jdbc.sql("update admission_file set certificate_number = ? where person_id = ?")
                .params(PersonErased.GONE, person)
                .update();
        jdbc.sql("""
                delete from admission_correction
                where person_id = ? and person_id not in (select f.person_id from admission_file f)""").param(person).update();
        jdbc.sql("""
                update admission_correction set reason = ?, certificate_number = if(certificate_number is null, null, ?)
                where person_id = ?""").params(PersonErased.GONE, PersonErased.GONE, person).update();
        jdbc.sql("""
                delete from admission_step where person_id = ?
                  and (milestone = 'CERTIFICATE' or person_id not in (select f.person_id from admission_file f))""").param(person).update();
    }
}
