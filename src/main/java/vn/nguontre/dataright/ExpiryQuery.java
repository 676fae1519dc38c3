package vn.nguontre.dataright;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.Today;

/**
 * Files with which nobody goes on: not taken into the scheme, or the consent to being nominated refused or taken back and to
 * nothing else given. Left alone is whoever stands in the current round, waits for a word on a nomination they agreed to, is in
 * a run or has an offer or a question open, was admitted, is proposed for a reward, or has asked something about their data.
 */
@Component
class ExpiryQuery {
    private static final String YEAR_OF = "(year(%1$s + interval 7 hour) - (month(%1$s + interval 7 hour) < 8))";
    private static final String DENIED = """
            (select max(a.answer) from consent_answer a where a.person_id = p.id and a.purpose = 'NOMINATION'
                and not a.superseded and a.answer <> 'YES'
                and (a.answered_by = 'PUPIL' or :today < p.birth_date + interval :guardianBelow year))""";
    private static final String AGREED = """
            exists (select 1 from consent_answer a where a.person_id = p.id and a.purpose %s 'NOMINATION'
                and not a.superseded and a.answered_by = 'PUPIL' and a.answer = 'YES')""";
    private static final String OUT_OF_SCHEME = "p.stage in ('NOMINATED', 'NOT_PURSUED')";
    private static final String OPEN = """
            exists (select 1 from nominee n join nomination_round o on o.id = n.round_id where n.person_id = p.id
                and n.status not in ('APPROVED', 'REFUSED')
                and (o.current_marker = 1 or n.status in ('SUBMITTED', 'ENDORSED') and %1$s and %2$s is null))
            or exists (select 1 from post_offer f where f.person_id = p.id and f.status in ('OPEN', 'ACCEPTED'))
            or exists (select 1 from run_line l join allocation_run r on r.id = l.run_id where l.person_id = p.id
                and (r.status in ('PROPOSED', 'PREPARED') or r.status = 'DECIDED' and r.released_at is null))
            or exists (select 1 from run_question q where q.person_id = p.id and q.answered_at is null)
            or exists (select 1 from admission_file f where f.person_id = p.id and f.decided_on is not null)
            or exists (select 1 from reward w where w.person_id = p.id and w.status = 'PROPOSED')
            or exists (select 1 from data_request d where d.person_id = p.id
                and d.status in ('RECEIVED', 'ACKNOWLEDGED'))""".formatted(AGREED.formatted("="), DENIED);
    private static final String FILES = """
            select p.id, p.full_name, p.given_name, p.family_and_middle, p.school_id, s.short_name,
                (select e.school_class from enrolment e where e.person_id = p.id order by e.school_year desc limit 1) class,
                case when %1$s = 'WITHDRAWN' then 'WITHDRAWN' when %1$s = 'NO' then 'REFUSED'
                    when p.stage = 'NOT_PURSUED' then 'NOT_PURSUED' when not %2$s then 'NO_ANSWER'
                    else 'NOT_DECIDED' end reason,
                coalesce(nullif(greatest(
                    coalesce((select max(o.school_year) from nominee n join nomination_round o on o.id = n.round_id
                        where n.person_id = p.id), 0),
                    coalesce((select max(%3$s) from nominee_step t join nominee n on n.id = t.nominee_id
                        where n.person_id = p.id), 0),
                    coalesce((select max(%4$s) from consent_answer a
                        where a.person_id = p.id and a.purpose = 'NOMINATION'), 0)), 0),
                    (select max(e.school_year) from enrolment e where e.person_id = p.id)) last_year,
                (select a.announced_on from expiry_notice a where a.person_id = p.id) announced_on
            from person p join unit s on s.id = p.school_id
            where p.erased_at is null and (:everybody = 1 or %5$s) and (:person is null or p.id = :person)
              and (%6$s or p.stage in ('ACTIVE', 'AWAY', 'GRADUATED') and %1$s is not null and not %7$s)
              and not (%8$s)""".formatted(
                    DENIED,
                    AGREED.formatted("="),
                    YEAR_OF.formatted("t.acted_at"),
                    YEAR_OF.formatted("a.answered_at"),
                    ScopeSql.of("p"),
                    OUT_OF_SCHEME,
                    AGREED.formatted("<>"),
                    OPEN);
    private static final String DUE = "from (" + FILES + ") x where x.last_year <= :lastYear";

    private final JdbcClient jdbc;
    private final RuleBook ruleBook;
    private final Today today;

    ExpiryQuery(JdbcClient jdbc, RuleBook ruleBook, Today today) {
        this.jdbc = jdbc;
        this.ruleBook = ruleBook;
        this.today = today;
    }

    /** Those within the scope who are erased by that day, the first first. */
    List<ExpiringFile> page(Scope scope, LocalDate by, int offset, int limit) {
        return bind(
                        "select x.* " + DUE
                                + " order by x.last_year, x.given_name, x.family_and_middle, x.id limit :limit offset :offset",
                        scope,
                        false,
                        null,
                        by)
                .param("limit", limit)
                .param("offset", offset)
                .query((r, n) -> file(r))
                .list();
    }

    int count(Scope scope, LocalDate by) {
        return bind("select count(*) " + DUE, scope, false, null, by)
                .query(Integer.class)
                .single();
    }

    /** Everybody whose time is over today and was announced, at whichever school. */
    List<UUID> due() {
        LocalDate day = today.date();
        return bind(
                        "select x.id " + DUE + " and x.announced_on <= :announcedBy order by x.id",
                        Scope.NOTHING,
                        true,
                        null,
                        day)
                .param("announcedBy", day.minusDays(retention().noticeDays()))
                .query((r, n) -> UUID.fromString(r.getString(1)))
                .list();
    }

    /** Notes since when it can be seen that the time of a file will be over; whoever goes on is announced no more. */
    void announce() {
        LocalDate day = today.date();
        bind(
                        "delete from expiry_notice where person_id not in (select x.id from (" + FILES + ") x)",
                        Scope.NOTHING,
                        true,
                        null,
                        day)
                .update();
        bind(
                        "insert ignore into expiry_notice (person_id, announced_on) select x.id, :today " + DUE,
                        Scope.NOTHING,
                        true,
                        null,
                        announcedUntil())
                .update();
    }

    /** Whose time is over by this day is announced today. */
    LocalDate announcedUntil() {
        return today.date().plusDays(retention().noticeDays());
    }

    /** The file, if it is kept for a time only. */
    Optional<ExpiringFile> of(UUID personId) {
        return bind("select x.* from (" + FILES + ") x", Scope.NOTHING, true, personId, today.date())
                .query((r, n) -> file(r))
                .optional();
    }

    private JdbcClient.StatementSpec bind(
            String sql, Scope scope, boolean everybody, @Nullable UUID personId, LocalDate by) {
        Map<String, Object> params = new HashMap<>(ScopeSql.params(scope));
        LocalDate day = today.date();
        int child = ruleBook.number(Rule.CHILD_BELOW_AGE, day);
        int adult = ruleBook.number(Rule.FULL_AGE, day);
        int guardian = ruleBook.number(Rule.GUARDIAN_CONSENT_BELOW_AGE, day);
        params.put("guardianBelow", Math.max(child, Math.min(guardian, adult)));
        params.put("today", day);
        params.put("everybody", everybody ? 1 : 0);
        params.put("lastYear", retention().lastDueBy(by).startYear());
        return jdbc.sql(sql).params(params).param("person", personId == null ? null : personId.toString());
    }

    private Retention retention() {
        LocalDate day = today.date();
        return new Retention(
                ruleBook.number(Rule.RETENTION_SCHOOL_YEARS, day), ruleBook.number(Rule.RETENTION_NOTICE_DAYS, day));
    }

    private ExpiringFile file(ResultSet r) throws SQLException {
        LocalDate announced = r.getObject("announced_on", LocalDate.class);
        SchoolYear last = new SchoolYear(r.getInt("last_year"));
        return new ExpiringFile(
                UUID.fromString(r.getString("id")),
                r.getString("full_name"),
                r.getString("class"),
                UUID.fromString(r.getString("school_id")),
                r.getString("short_name"),
                ExpiryReason.valueOf(r.getString("reason")),
                retention().erasedOn(last, announced == null ? today.date() : announced));
    }
}
