package vn.nguontre.nomination;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonErased;

/**
 * A nomination that nobody has decided goes; a decided one stays without what was said of the person. The files that named them
 * go, whoever has sent them.
 */
@Component
class NominationErasure {
    private static final String UNDECIDED =
            "from nominee where person_id = ? and status not in ('APPROVED', 'REFUSED')";

    private final JdbcClient jdbc;
    private final FilesNaming files;

    NominationErasure(JdbcClient jdbc, FilesNaming files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @EventListener
    @Transactional
    public void erased(PersonErased event) {
        UUID person = event.personId();
        run(
                "delete from nomination_list_file where list_id in (select list_id from nominee where person_id = ?)",
                person);
        run("delete from nominee_correction where nominee_id in (select id from nominee where person_id = ?)", person);
        files.throwAway(event.was());
        run("delete from nominee_tie where person_id = ?", person);
        run("delete from nominee_vote where nominee_id in (select id " + UNDECIDED + ")", person);
        run("delete from nominee_step where nominee_id in (select id " + UNDECIDED + ")", person);
        run("delete " + UNDECIDED, person);
        run("""
                update nominee set learning_result = null, conduct_result = null, achievement = null,
                    union_position = null, note = null, sealed = null where person_id = ?""", person);
        run("""
                update nominee_step set reason = if(reason is null, null, '%s')
                where nominee_id in (select id from nominee where person_id = ?)""".formatted(PersonErased.GONE), person);
    }

    private void run(String sql, UUID person) {
        jdbc.sql(sql).param(person.toString()).update();
    }
}
