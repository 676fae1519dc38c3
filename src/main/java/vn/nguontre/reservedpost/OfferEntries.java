package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.Step;

/** What happens to offers between release and answer, entry by entry; requests for more time among them. */
@Component
class OfferEntries {
    private static final String WRITE = """
            insert %s into offer_entry (id, run_id, post_id, offer_id, person_id, kind, last_day,
                actor_account_id, actor_name, actor_unit_name, acted_at, reason, way)
            values (:id, :run, :post, :offer, :person, :kind, :last, :account, :actor, :unit, :at, :reason, :way)""";
    private static final String OF_YEAR = """
            select e.offer_id, r.title, p.full_name, e.kind, e.last_day, e.acted_at, e.actor_name, e.reason, e.id, e.way,
                e.post_id
            from offer_entry e
            join reserved_post r on r.id = e.post_id
            join person p on p.id = e.person_id
            where r.graduation_year = :year and %1$s
            union all
            select t.offer_id, r.title, p.full_name, k.kind, if(k.kind = 'TIME_GRANTED', t.granted_last_day, null),
                if(k.kind = 'TIME_ASKED', t.acted_at, t.answered_at), if(k.kind = 'TIME_ASKED', t.actor_name, t.answered_by_name),
                if(k.kind = 'TIME_ASKED', t.reason, t.answering_reason), t.id, null, o.post_id
            from offer_time_request t
            join (select 'TIME_ASKED' kind union all select 'TIME_GRANTED' union all select 'TIME_REFUSED') k
                on k.kind = 'TIME_ASKED'
                or (t.answered_at is not null and k.kind = if(t.granted_last_day is null, 'TIME_REFUSED', 'TIME_GRANTED'))
            join post_offer o on o.id = t.offer_id
            join reserved_post r on r.id = o.post_id
            join person p on p.id = t.person_id
            where r.graduation_year = :year and %1$s
            order by acted_at, id, kind""";

    private final JdbcClient jdbc;

    OfferEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says once that somebody was passed over for want of consent. */
    void passedOver(UUID runId, UUID postId, @Nullable UUID offerId, UUID personId, Instant at) {
        write("ignore", OfferEntryKind.PASSED_OVER)
                .param("run", runId.toString())
                .param("post", postId.toString())
                .param("offer", offerId == null ? null : offerId.toString())
                .param("person", personId.toString())
                .param("last", null)
                .param("account", null)
                .param("actor", null)
                .param("unit", null)
                .param("at", at.atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("reason", null)
                .param("way", null)
                .update();
    }

    void note(OfferEntryKind kind, Offer offer, @Nullable LocalDate lastDay, Step step) {
        note(kind, offer, lastDay, null, step);
    }

    void remind(Offer offer, ReminderWay way, Step step) {
        note(OfferEntryKind.REMINDED, offer, null, way, step);
    }

    private void note(
            OfferEntryKind kind, Offer offer, @Nullable LocalDate lastDay, @Nullable ReminderWay way, Step step) {
        write("", kind)
                .param("run", offer.runId().toString())
                .param("post", offer.postId().toString())
                .param("offer", offer.id().toString())
                .param("person", offer.personId().toString())
                .param("last", lastDay)
                .param("account", step.accountId().toString())
                .param("actor", step.actorName())
                .param("unit", step.unitName())
                .param("at", step.at().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("reason", step.reason())
                .param("way", way == null ? null : way.name())
                .update();
    }

    List<OfferEntryRow> ofYear(int year, Scope scope) {
        return jdbc.sql(OF_YEAR.formatted(ScopeSql.of("p")))
                .param("year", year)
                .params(ScopeSql.params(scope))
                .query((r, n) -> new OfferEntryRow(
                        UUID.fromString(r.getString(11)),
                        r.getString(1) == null ? null : UUID.fromString(r.getString(1)),
                        r.getString(2),
                        r.getString(3),
                        OfferEntryKind.valueOf(r.getString(4)),
                        r.getObject(5, LocalDate.class),
                        CandidateQuery.moment(r, "acted_at"),
                        r.getString(7),
                        r.getString(8),
                        r.getString(10) == null ? null : ReminderWay.valueOf(r.getString(10))))
                .list();
    }

    private JdbcClient.StatementSpec write(String mode, OfferEntryKind kind) {
        return jdbc.sql(WRITE.formatted(mode))
                .param("id", Ids.next().toString())
                .param("kind", kind.name());
    }
}
