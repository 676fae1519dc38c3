package vn.nguontre.dataright;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.PersonErased;
import vn.nguontre.people.PersonViewed;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;

/** Who has seen something of whom: one line an account, role, person, kind of look and day. */
@Component
class FileViewBook {
    /** A page is read several times while it is built and worked on; within this time it is one visit. */
    static final Duration ONE_VISIT = Duration.ofMinutes(10);

    /** Lines that a copy holds at most. */
    static final int MOST = 5_000;

    private static final int AT_ONCE = 1_000;

    private static final String NOTE = """
            insert into file_view (id, person_id, account_id, viewer_name, role, unit_name, kind, viewed_on, first_at, last_at,
                visits)
            select uuid(), p.id, :account, :name, :role, :unit, :kind, :day, :at, :at, 1 from person p
            where p.id in (:people) and p.erased_at is null
            on duplicate key update visits = visits + (:at > last_at + interval :gap second),
                last_at = greatest(last_at, :at), viewer_name = :name, unit_name = :unit""";

    private final JdbcClient jdbc;

    FileViewBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void note(PersonViewed view) {
        List<String> people =
                view.personIds().stream().map(UUID::toString).sorted().toList();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            note(view, people.subList(from, Math.min(from + AT_ONCE, people.size())));
        }
    }

    private void note(PersonViewed view, List<String> people) {
        jdbc.sql(NOTE)
                .param("people", people)
                .param("kind", view.kind().name())
                .param("account", view.viewer().accountId().toString())
                .param("name", view.viewer().name())
                .param("role", view.viewer().role().name())
                .param("unit", view.viewer().unitName())
                .param("day", LocalDate.ofInstant(view.at(), Today.VIETNAM))
                .param("at", view.at().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("gap", ONE_VISIT.toSeconds())
                .update();
    }

    /** The latest first. */
    List<FileViewRow> ofPerson(UUID personId, int limit) {
        return jdbc.sql("""
                select viewer_name, role, unit_name, kind, viewed_on, visits from file_view
                where person_id = ? order by viewed_on desc, last_at desc, id desc limit ?""")
                .params(personId.toString(), limit)
                .query((r, n) -> new FileViewRow(
                        r.getString(1),
                        Role.valueOf(r.getString(2)),
                        r.getString(3),
                        LookKind.valueOf(r.getString(4)),
                        r.getObject(5, LocalDate.class),
                        r.getInt(6)))
                .list();
    }

    void forget(PersonErased event) {
        jdbc.sql("delete from file_view where person_id = ?")
                .param(event.personId().toString())
                .update();
    }
}
