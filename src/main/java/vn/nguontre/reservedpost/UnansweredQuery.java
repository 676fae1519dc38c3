package vn.nguontre.reservedpost;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.rulebook.WorkingDays;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.Today;

/** Open offers near their last day: all of the committee's, otherwise those to people whom the actor's unit keeps. */
@Component
class UnansweredQuery {
    private static final String UNANSWERED = """
            select o.id, o.person_id, p.full_name, p.phone, p.email, r.title, r.graduation_year, o.last_day,
                (select max(e.acted_at) from offer_entry e where e.offer_id = o.id and e.kind = 'REMINDED') reminded_at
            from post_offer o
            join reserved_post r on r.id = o.post_id
            join person p on p.id = o.person_id
            where o.status = 'OPEN' and p.erased_at is null and o.paused_on is null and o.last_day between :today and :until and %s
                and (:committee or exists (select 1 from keepership k where k.person_id = p.id and k.ended_on is null
                    and (k.keeper_account_id = :account or k.unit_id = :unit)))
            order by o.last_day, o.id""";

    private final JdbcClient jdbc;
    private final RuleBook ruleBook;
    private final Today today;

    UnansweredQuery(JdbcClient jdbc, RuleBook ruleBook, Today today) {
        this.jdbc = jdbc;
        this.ruleBook = ruleBook;
        this.today = today;
    }

    List<UnansweredOffer> near(Actor actor) {
        LocalDate day = today.date();
        WorkingDays workingDays = ruleBook.workingDays();
        return jdbc.sql(UNANSWERED.formatted(ScopeSql.of("p")))
                .param("today", day)
                .param("until", workingDays.after(day, ruleBook.number(Rule.OFFER_REMINDER_WORKING_DAYS, day)))
                .param("committee", actor.is(Role.TOWN_COMMITTEE))
                .param("account", actor.accountId().toString())
                .param("unit", actor.unitId().toString())
                .params(ScopeSql.params(actor.scope()))
                .query((r, n) -> new UnansweredOffer(
                        UUID.fromString(r.getString("id")),
                        UUID.fromString(r.getString("person_id")),
                        r.getString("full_name"),
                        r.getString("phone"),
                        r.getString("email"),
                        r.getString("title"),
                        r.getInt("graduation_year"),
                        r.getObject("last_day", LocalDate.class),
                        workingDays.left(day, r.getObject("last_day", LocalDate.class)),
                        r.getString("reminded_at") == null ? null : CandidateQuery.moment(r, "reminded_at")))
                .list();
    }
}
