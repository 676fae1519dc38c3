package vn.nguontre.reservedpost;

import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells anybody whether a paper is genuine, and nothing about whom it is. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class PaperCheck {
    private final JdbcClient jdbc;

    PaperCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a code that no paper carries. */
    public Optional<GenuinePaper> check(String typed) {
        PaperCode code = PaperCode.typed(typed);
        return code.mayExist()
                ? jdbc.sql("""
                        select i.kind, i.issued_at, r.graduation_year
                        from issued_paper i join post_offer o on o.id = i.offer_id join allocation_run r on r.id = o.run_id
                        where i.code = :code""")
                        .param("code", code.letters())
                        .query(PaperCheck::paper)
                        .optional()
                : Optional.empty();
    }

    private static GenuinePaper paper(ResultSet r, int row) throws SQLException {
        return new GenuinePaper(
                PaperKind.valueOf(r.getString("kind")),
                CandidateQuery.moment(r, "issued_at"),
                r.getInt("graduation_year"));
    }
}
