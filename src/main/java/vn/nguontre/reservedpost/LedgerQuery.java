package vn.nguontre.reservedpost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.DegreeLevel;

/** The posts with their places; balances are counted, never stored. */
@Component
class LedgerQuery {
    private static final String ROWS = """
            select r.id, r.version, r.graduation_year, r.agency, r.title, r.degree_level, r.legal_basis, r.status,
                (select group_concat(m.major order by m.position separator '; ') from post_major m where m.post_id = r.id) majors,
                (select count(*) from post_place pl where pl.post_id = r.id) held,
                (select count(*) from run_line l join allocation_run a on a.id = l.run_id
                    where l.decided_post_id = r.id and a.status = 'DECIDED' and a.released_at is null) promised,
                (select count(*) from post_offer o where o.post_id = r.id and o.status = 'OPEN') offered,
                (select count(*) from post_offer o where o.post_id = r.id and o.status = 'ACCEPTED') taken
            from reserved_post r
            """;
    private static final String ORDER = " order by r.graduation_year, r.agency, r.title, r.id";

    private final JdbcClient jdbc;

    LedgerQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PostRow> ofYear(int year) {
        return jdbc.sql(ROWS + "where r.graduation_year = :year" + ORDER)
                .param("year", year)
                .query(LedgerQuery::row)
                .list();
    }

    List<PostRow> from(int year) {
        return jdbc.sql(ROWS + "where r.graduation_year >= :year" + ORDER)
                .param("year", year)
                .query(LedgerQuery::row)
                .list();
    }

    List<PostRow> open() {
        return jdbc.sql(ROWS + "where r.status = 'OPEN'" + ORDER)
                .query(LedgerQuery::row)
                .list();
    }

    Optional<PostRow> one(UUID id) {
        return jdbc.sql(ROWS + "where r.id = :id")
                .param("id", id.toString())
                .query(LedgerQuery::row)
                .optional();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct graduation_year from reserved_post order by 1")
                .query(Integer.class)
                .list();
    }

    private static PostRow row(ResultSet r, int n) throws SQLException {
        return new PostRow(
                UUID.fromString(r.getString("id")),
                r.getInt("version"),
                r.getInt("graduation_year"),
                r.getString("agency"),
                r.getString("title"),
                r.getString("majors"),
                DegreeLevel.valueOf(r.getString("degree_level")),
                r.getString("legal_basis"),
                PostStatus.valueOf(r.getString("status")),
                r.getInt("held"),
                r.getInt("promised"),
                r.getInt("offered"),
                r.getInt("taken"));
    }
}
