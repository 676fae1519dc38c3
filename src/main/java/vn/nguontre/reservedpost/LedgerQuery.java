package vn.nguontre.reservedpost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;

/** The posts with their places; balances are counted, never stored. */
@Component
class LedgerQuery {
    private static final String ROWS = """
            select r.id, r.version, r.graduation_year, r.agency, r.title, r.degree_level, r.status, %s, %s,
                coalesce(b.places, 0) places, coalesce(b.planned, 0) planned, coalesce(b.held, 0) held,
                coalesce(b.promised, 0) promised, coalesce(b.offered, 0) offered, coalesce(b.taken, 0) taken,
                coalesce(b.returned, 0) returned
            from reserved_post r
            left join (
                select post_id, sum(state <> 'WITHDRAWN') places, sum(state = 'PLANNED') planned, sum(state = 'HELD') held,
                    sum(state = 'PROMISED') promised, sum(state = 'OFFERED') offered, sum(state = 'TAKEN') taken,
                    sum(state = 'RETURNED') returned
                from place_now group by post_id) b on b.post_id = r.id
            """.formatted(PlanLine.COLUMNS, PostMajor.ALL);
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

    List<PostRow> all() {
        return jdbc.sql(ROWS + ORDER).query(LedgerQuery::row).list();
    }

    /** Every entry of the post's places, newest first; names only of those in the scope. */
    List<PlaceEntryRow> entries(UUID postId, Scope scope) {
        return jdbc.sql("""
                select pl.number, e.state, p.full_name, e.actor_name, e.actor_unit_name, e.acted_at, e.reason
                from place_entry e join post_place pl on pl.id = e.place_id
                left join person p on p.id = e.person_id and %s
                where pl.post_id = :post
                order by e.acted_at desc, e.number desc, pl.number""".formatted(ScopeSql.of("p")))
                .param("post", postId.toString())
                .params(ScopeSql.params(scope))
                .query((r, n) -> new PlaceEntryRow(
                        r.getInt(1),
                        PlaceState.valueOf(r.getString(2)),
                        r.getString(3),
                        r.getString(4),
                        r.getString(5),
                        CandidateQuery.moment(r, "acted_at"),
                        r.getString(7)))
                .list();
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
                PlanLine.read(r),
                PostStatus.valueOf(r.getString("status")),
                r.getInt("places"),
                r.getInt("planned"),
                r.getInt("held"),
                r.getInt("promised"),
                r.getInt("offered"),
                r.getInt("taken"),
                r.getInt("returned"));
    }
}
