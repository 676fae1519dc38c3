package vn.nguontre.identity;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonErased;
import vn.nguontre.shared.Today;

/** The account of an erased person is shut and forgets their name; one that an officer uses as well only loses the file. */
@Component
class AccountErasure {
    private static final String STUDENTS_ONLY = """
            id in (select s.account_id from assignment s where s.person_id = :person)
            and id not in (select o.account_id from assignment o where o.role <> 'STUDENT')""";

    private final JdbcClient jdbc;
    private final Today today;

    AccountErasure(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @EventListener
    @Transactional
    public void erased(PersonErased event) {
        String person = event.personId().toString();
        jdbc.sql("""
                update account set enabled = false, display_name = :gone, password_hash = '',
                    username = concat('xoa-', replace(id, '-', '')), version = version + 1
                where\s""" + STUDENTS_ONLY)
                .param("gone", PersonErased.GONE)
                .param("person", person)
                .update();
        jdbc.sql("""
                update assignment set valid_to = greatest(valid_from, :today) - interval 1 day
                where person_id = :person and (valid_to is null or valid_to >= :today)""").param("today", today.date()).param("person", person).update();
    }
}
