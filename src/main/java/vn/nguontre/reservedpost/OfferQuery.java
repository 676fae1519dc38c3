package vn.nguontre.reservedpost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.rulebook.WorkingDays;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.Today;

/** Offers with names, and who comes next. */
@Component
class OfferQuery {
    private static final String OFFERS = """
            select o.id, o.version, o.post_id, r.title, r.agency, r.graduation_year, %s, pl.number,
                o.person_id, p.full_name, o.status, o.text_version, o.released_at, o.last_day, o.closed_at,
                o.close_reason, o.given_back_at, o.given_back_reason, o.run_id, o.by_itself, o.paused_on, o.paused_days_left, o.pause_reason, a.next_by_itself,
                %s,
                (select max(e.acted_at) from offer_entry e where e.offer_id = o.id and e.kind = 'REMINDED') reminded_at,
                r.degree_level, (r.status = 'OPEN' and o.status in ('DECLINED', 'LAPSED', 'WITHDRAWN', 'GIVEN_BACK') and not exists (
                    select 1 from post_offer later where later.place_id = o.place_id and later.id > o.id) and exists (
                    select 1 from place_now n where n.place_id = o.place_id and n.state = 'RETURNED')) freed
            from post_offer o
            join allocation_run a on a.id = o.run_id
            join reserved_post r on r.id = o.post_id
            join post_place pl on pl.id = o.place_id
            join person p on p.id = o.person_id
            """.formatted(PlanLine.COLUMNS, PostMajor.ALL);
    private final JdbcClient jdbc;
    private final RuleBook ruleBook;
    private final NextInOrder order;
    private final Today today;

    OfferQuery(JdbcClient jdbc, RuleBook ruleBook, NextInOrder order, Today today) {
        this.jdbc = jdbc;
        this.ruleBook = ruleBook;
        this.order = order;
        this.today = today;
    }

    List<OfferRow> ofPerson(UUID personId) {
        return jdbc.sql(OFFERS + "where o.person_id = :person order by o.released_at desc, o.id desc")
                .param("person", personId.toString())
                .query(rows(null))
                .list();
    }

    /** The offers of a year; those that gave their place back name the next person. */
    List<OfferRow> ofYear(int year, Scope scope) {
        return jdbc.sql(OFFERS + "where r.graduation_year = :year and " + ScopeSql.of("p")
                        + " order by r.title, r.id, pl.number, o.id")
                .param("year", year)
                .params(ScopeSql.params(scope))
                .query(rows(scope))
                .list();
    }

    Optional<OfferRow> one(UUID id, Scope scope) {
        return jdbc.sql(OFFERS + "where o.id = :id and " + ScopeSql.of("p"))
                .param("id", id.toString())
                .params(ScopeSql.params(scope))
                .query(rows(scope))
                .optional();
    }

    /** The newest ended offers whose places are free, with whose turn it is. */
    List<OfferRow> freed(Scope scope) {
        return jdbc.sql("select * from (" + OFFERS + "where " + ScopeSql.of("p")
                        + ") f where f.freed order by f.closed_at desc")
                .params(ScopeSql.params(scope))
                .query(rows(scope))
                .list();
    }

    int open(Scope scope) {
        return jdbc.sql(
                        "select count(*) from post_offer o join person p on p.id = o.person_id where o.status = 'OPEN' and "
                                + ScopeSql.of("p"))
                .params(ScopeSql.params(scope))
                .query(Integer.class)
                .single();
    }

    private RowMapper<OfferRow> rows(@Nullable Scope scope) {
        WorkingDays workingDays = ruleBook.workingDays();
        LocalDate day = today.date();
        LocalDate nearUntil = workingDays.after(day, ruleBook.number(Rule.OFFER_REMINDER_WORKING_DAYS, day));
        return (r, n) -> row(r, workingDays, nearUntil, scope);
    }

    private OfferRow row(ResultSet r, WorkingDays workingDays, LocalDate nearUntil, @Nullable Scope scope)
            throws SQLException {
        UUID postId = UUID.fromString(r.getString("post_id"));
        LocalDate lastDay = r.getObject("last_day", LocalDate.class);
        boolean freed = scope != null && r.getBoolean("freed");
        Turn turn = freed ? order.turn(UUID.fromString(r.getString("run_id")), postId, scope) : Turn.NONE;
        return new OfferRow(
                UUID.fromString(r.getString("id")),
                r.getInt("version"),
                postId,
                r.getString("title"),
                r.getString("agency"),
                r.getInt("graduation_year"),
                PlanLine.read(r),
                r.getInt("number"),
                UUID.fromString(r.getString("person_id")),
                r.getString("full_name"),
                OfferStatus.valueOf(r.getString("status")),
                r.getString("text_version"),
                CandidateQuery.moment(r, "released_at"),
                lastDay,
                workingDays.left(today.date(), lastDay),
                r.getString("closed_at") == null ? null : CandidateQuery.moment(r, "closed_at"),
                r.getString("close_reason"),
                givenBack(r),
                turn.next(),
                turn.passedOver().stream().map(NextPerson::name).toList(),
                r.getBoolean("next_by_itself"),
                r.getBoolean("by_itself"),
                pause(r),
                OfferStatus.OPEN.name().equals(r.getString("status"))
                        && r.getString("paused_on") == null
                        && !lastDay.isAfter(nearUntil),
                r.getString("reminded_at") == null ? null : CandidateQuery.moment(r, "reminded_at"),
                r.getString("majors"),
                DegreeLevel.valueOf(r.getString("degree_level")));
    }

    private static @Nullable GivenBack givenBack(ResultSet r) throws SQLException {
        return r.getString("given_back_at") == null
                ? null
                : new GivenBack(CandidateQuery.moment(r, "given_back_at"), r.getString("given_back_reason"));
    }

    private static @Nullable OfferPause pause(ResultSet r) throws SQLException {
        LocalDate since = r.getObject("paused_on", LocalDate.class);
        return since == null ? null : new OfferPause(since, r.getInt("paused_days_left"), r.getString("pause_reason"));
    }
}
