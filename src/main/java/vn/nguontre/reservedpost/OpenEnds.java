package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ScopeSql;

/** What the committee has still to bring to an end after it has closed a run. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class OpenEnds {
    private static final String FACTS = """
            select r.graduation_year, f.person_id from corrected_fact f
            join run_question q on q.id = f.question_id
            join allocation_run r on r.id = q.run_id
            join person p on p.id = f.person_id
            where f.settled_at is null and p.erased_at is null
                and (f.own_before is not null or f.own_after is not null or f.others_changed > 0) and %s
            order by r.graduation_year, f.acted_at, f.id""";
    private static final String RECRUITMENTS = """
            select r.graduation_year, o.person_id from post_offer o
            join reserved_post r on r.id = o.post_id
            join person p on p.id = o.person_id
            where o.status = 'ACCEPTED' and p.erased_at is null and not exists (select 1 from recruitment t where t.offer_id = o.id) and %s
            order by r.graduation_year, o.closed_at, o.id""";
    private static final String TO_GIVE_BACK = """
            select r.graduation_year, o.person_id from post_offer o
            join reserved_post r on r.id = o.post_id
            join person p on p.id = o.person_id
            join recruitment t on t.offer_id = o.id and t.outcome <> 'APPOINTED'
                and not exists (select 1 from recruitment later where later.offer_id = o.id and later.number > t.number)
            where o.status = 'ACCEPTED' and p.erased_at is null and %s
            order by r.graduation_year, t.decided_on, o.id""";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    OpenEnds(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Something about one candidate of a year's run. */
    public record OpenEnd(int year, UUID personId) {}

    /** Facts put right that would have changed an outcome, while nobody has noted how the committee dealt with it. */
    public List<OpenEnd> facts() {
        return found(FACTS);
    }

    /** Offers accepted of which nobody has noted what the official recruitment came to. */
    public List<OpenEnd> recruitments() {
        return found(RECRUITMENTS);
    }

    /** Places still kept for somebody whose recruitment came to nothing. */
    public List<OpenEnd> toGiveBack() {
        return found(TO_GIVE_BACK);
    }

    private List<OpenEnd> found(String sql) {
        return jdbc.sql(sql.formatted(ScopeSql.of("p")))
                .params(ScopeSql.params(currentUser.scope()))
                .query((r, n) -> new OpenEnd(r.getInt("graduation_year"), UUID.fromString(r.getString("person_id"))))
                .list();
    }
}
