package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.Today;

/** What follows if the offers of a closed run are released today: for each post the whole chain with its days. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class OfferOutlook {
    private static final String DECIDED = """
            select l.decided_post_id, r.title, l.person_id, p.full_name
            from run_line l
            join run_choice c on c.line_id = l.id and c.post_id = l.decided_post_id
            join reserved_post r on r.id = l.decided_post_id
            join person p on p.id = l.person_id
            where l.run_id = :run and %s
            order by r.title, r.id, c.post_rank""".formatted(ScopeSql.of("p"));

    private final JdbcClient jdbc;
    private final NextInOrder order;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    OfferOutlook(JdbcClient jdbc, NextInOrder order, RuleBook ruleBook, CurrentUser currentUser, Today today) {
        this.jdbc = jdbc;
        this.order = order;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    public List<PostChain> chains(UUID runId) {
        Map<UUID, Decided> byPost = new LinkedHashMap<>();
        jdbc.sql(DECIDED)
                .param("run", runId.toString())
                .params(ScopeSql.params(currentUser.scope()))
                .query((RowCallbackHandler) r -> gather(r, byPost));
        return byPost.entrySet().stream()
                .map(e -> chain(runId, e.getKey(), e.getValue()))
                .toList();
    }

    private PostChain chain(UUID runId, UUID postId, Decided decided) {
        int places = decided.people().size();
        List<NextPerson> all = new ArrayList<>(decided.people());
        all.addAll(order.waiting(runId, postId, currentUser.scope()));
        Map<UUID, String> missing = order.withoutConsent(all);
        List<String> names = all.stream()
                .filter(p -> !missing.containsKey(p.personId()))
                .map(NextPerson::name)
                .toList();
        int days = ruleBook.number(Rule.OFFER_ANSWER_WORKING_DAYS, today.date());
        return new PostChain(
                decided.title(),
                places,
                OfferChain.of(names, places, today.date(), days, ruleBook.workingDays()),
                List.copyOf(missing.values()));
    }

    private static void gather(ResultSet r, Map<UUID, Decided> byPost) throws SQLException {
        Decided post = new Decided(r.getString(2), new ArrayList<>());
        byPost.computeIfAbsent(UUID.fromString(r.getString(1)), id -> post)
                .people()
                .add(new NextPerson(UUID.fromString(r.getString(3)), r.getString(4)));
    }

    private record Decided(String title, List<NextPerson> people) {}
}
