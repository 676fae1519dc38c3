package vn.nguontre.reservedpost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;

/**
 * How a person was judged for posts, what the released runs brought them, and what followed. Reasons may name others: they are
 * read with the outcome, where the names are left out.
 */
@Component
class AllocationKept implements KeptDataSource {
    private static final String FITS = """
            select r.title, j.fit, j.acted_at from fit_judgement j
            join reserved_post r on r.id = j.post_id where j.person_id = :person order by j.acted_at, j.id""";
    private static final String OUTCOMES = """
            select a.graduation_year, r.title, a.released_at from run_line l
            join allocation_run a on a.id = l.run_id
            left join reserved_post r on r.id = l.decided_post_id
            where l.person_id = :person and a.released_at is not null order by a.released_at, l.id""";
    private static final String RECRUITMENTS = """
            select t.outcome, t.decided_on, t.document_number, t.acted_at from recruitment t
            where t.person_id = :person order by t.offer_id, t.number""";
    private static final String FACTS = """
            select f.kind, f.acted_at from corrected_fact f where f.person_id = :person order by f.acted_at, f.id""";

    private final JdbcClient jdbc;

    AllocationKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        return Stream.of(
                        of(FITS, personId, AllocationKept::fit),
                        of(OUTCOMES, personId, AllocationKept::outcome),
                        of(RECRUITMENTS, personId, AllocationKept::recruitment),
                        of(FACTS, personId, AllocationKept::fact))
                .flatMap(s -> s);
    }

    private Stream<KeptData> of(String sql, UUID personId, RowMapper<KeptData> row) {
        return jdbc.sql(sql).param("person", personId.toString()).query(row).list().stream();
    }

    private static KeptData fit(ResultSet r, int row) throws SQLException {
        Fit fit = Fit.valueOf(r.getString("fit"));
        return KeptData.of(
                KeptKind.POSTS,
                KeptFact.of("post", r.getString("title")),
                KeptFact.word("fit", fit, fit.textKey()),
                KeptFact.of("judgedAt", CandidateQuery.moment(r, "acted_at")));
    }

    private static KeptData outcome(ResultSet r, int row) throws SQLException {
        return KeptData.of(
                KeptKind.POSTS,
                KeptFact.of("allocationYear", r.getInt("graduation_year")),
                KeptFact.of("decidedPost", r.getString("title")),
                KeptFact.of("releasedAt", CandidateQuery.moment(r, "released_at")));
    }

    private static KeptData recruitment(ResultSet r, int row) throws SQLException {
        RecruitmentOutcome outcome = RecruitmentOutcome.valueOf(r.getString("outcome"));
        return KeptData.of(
                KeptKind.POSTS,
                KeptFact.word("recruitmentOutcome", outcome, outcome.textKey()),
                KeptFact.of("decidedOn", r.getObject("decided_on", LocalDate.class)),
                KeptFact.of("decisionNumber", r.getString("document_number")));
    }

    private static KeptData fact(ResultSet r, int row) throws SQLException {
        FactKind kind = FactKind.valueOf(r.getString("kind"));
        return KeptData.of(
                KeptKind.POSTS,
                KeptFact.word("correctedFact", kind, kind.textKey()),
                KeptFact.of("correctedAt", CandidateQuery.moment(r, "acted_at")));
    }
}
