package vn.nguontre.reservedpost;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.RuleViolation;

/** One after the other on the same person, so that nobody is decided for one post and offered another in the same moment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CandidateTurn {
    private static final String CHOSEN = """
            select p.id from run_line l join person p on p.id = l.person_id
            where l.run_id = :run and l.decided_post_id is not null order by p.id for update""";
    private static final String DECIDED_ELSEWHERE = """
            select count(*) from run_line l join allocation_run a on a.id = l.run_id
            where l.person_id = :person and l.decided_post_id is not null
                and a.status = 'DECIDED' and a.released_at is null lock in share mode""";

    private final JdbcClient jdbc;

    CandidateTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever works on those chosen in a run; comes before everything else is read, so that it is read as it then is. */
    void ofChosen(UUID runId) {
        jdbc.sql(CHOSEN).param("run", runId.toString()).query(String.class).list();
    }

    /** Waits, then refuses a person whose file is gone, or who was decided for a post meanwhile. */
    void toOffer(UUID personId) {
        boolean gone = jdbc.sql("select erased_at is not null from person where id = :person for update")
                .param("person", personId.toString())
                .query(Boolean.class)
                .single();
        if (gone) {
            throw RuleViolation.notFound();
        }
        int decided = jdbc.sql(DECIDED_ELSEWHERE)
                .param("person", personId.toString())
                .query(Integer.class)
                .single();
        if (decided > 0) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
    }
}
