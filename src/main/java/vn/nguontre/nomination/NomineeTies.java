package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** Officers with a tie to a nominee step aside: they neither support, return, approve nor refuse them. */
@Service
@Transactional
@RolesAllowed({Roles.SCHOOL_BRANCH, Roles.TOWN_COMMITTEE})
public class NomineeTies {
    private final NomineeTieRepository ties;
    private final PersonDirectory people;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Today today;

    NomineeTies(
            NomineeTieRepository ties, PersonDirectory people, JdbcClient jdbc, CurrentUser currentUser, Today today) {
        this.ties = ties;
        this.people = people;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The actor declares their own tie; it stays on record. Declaring it again changes nothing. */
    public void declare(UUID personId, String relation) {
        people.requireInScope(personId);
        Step step = Step.by(currentUser.actor(), today.now());
        NomineeTie tie = new NomineeTie(personId, relation, step);
        if (!ties.existsByAccountIdAndPersonId(step.accountId(), personId)) {
            ties.save(tie);
        }
    }

    /** Refuses an actor with a declared tie to one of these, and names the person. */
    void requireNone(List<Nominee> chosen) {
        List<UUID> tied = ties.tiedTo(
                currentUser.actor().accountId(),
                chosen.stream().map(Nominee::personId).toList());
        if (!tied.isEmpty()) {
            throw new RuleViolation("nomination.tie.steps-aside", name(tied.getFirst()));
        }
    }

    private String name(UUID personId) {
        return jdbc.sql("select full_name from person where id = ?")
                .param(personId.toString())
                .query(String.class)
                .single();
    }

    List<TieRow> to(UUID personId) {
        return ties.findByPersonIdOrderById(personId).stream()
                .map(NomineeTie::row)
                .toList();
    }
}
