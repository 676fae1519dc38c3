package vn.nguontre.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.ScopeSql;

/** People of the scheme with keeper and last contact; who lacks a keeper comes first, then who was not heard of longest. */
@Component
class MentoringQuery {
    private static final String TIES = """
            from person p
            join unit s on s.id = p.school_id
            left join keepership k on k.person_id = p.id and k.ended_on is null
            left join unit u on u.id = k.unit_id
            left join study y on y.person_id = p.id
            left join (select person_id, max(contact_date) as heard from mentoring_contact group by person_id) c
                on c.person_id = p.id
            where %s and p.stage in (:approved)""".formatted(ScopeSql.of("p"));

    /** Whose silence concerns the actor: nobody is to be called who has said no to it. */
    private static final String CONCERNS = """
            (p.stage in (:concern) and not exists (select 1 from consent_answer a where a.person_id = p.id
                and a.purpose = 'MENTORING' and a.answered_by = 'PUPIL' and a.answer <> 'YES' and not a.superseded))""";

    private static final String CHOICE = """
             and (:filter = 'ALL'
               or (:filter = 'MINE' and k.keeper_account_id = :account)
               or (:filter = 'WITHOUT_KEEPER' and k.id is null and %1$s)
               or (:filter = 'SILENT' and coalesce(c.heard, k.started_on) <= :alarm and %1$s))
             and (:text = '' or p.full_name like concat('%%', :text, '%%'))""".formatted(CONCERNS);

    private final JdbcClient jdbc;

    MentoringQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the list is narrowed to.
     *
     * @param alarm whoever was last heard of on this day or before is silent
     */
    record Selection(Actor actor, MentoringFilter filter, String text, LocalDate alarm) {}

    List<Tie> page(Selection selection, int offset, int limit) {
        return bind("""
                select p.id, p.full_name, s.short_name, p.stage, k.keeper_name, u.short_name, k.started_on, c.heard,
                       y.started_on,
                       (select e.school_class from enrolment e where e.person_id = p.id order by e.school_year desc limit 1)
                """ + TIES + CHOICE + """
                 order by k.id is not null, coalesce(c.heard, k.started_on), p.given_name, p.family_and_middle, p.id
                limit :limit offset :offset""", selection)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> tie(row))
                .list();
    }

    int count(Selection selection) {
        return bind("select count(*) " + TIES + CHOICE, selection)
                .query(Integer.class)
                .single();
    }

    MentoringTotals totals(Selection selection) {
        return bind("""
                select count(*),
                       coalesce(sum(k.id is null and %1$s), 0),
                       coalesce(sum(coalesce(c.heard, k.started_on) <= :alarm and %1$s), 0),
                       coalesce(sum(k.keeper_account_id = :account), 0)
                """.formatted(CONCERNS) + TIES, selection)
                .query((row, n) -> new MentoringTotals(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, Selection selection) {
        Actor actor = selection.actor();
        return jdbc.sql(sql)
                .params(ScopeSql.params(actor.scope()))
                .param("approved", names(MentoringRights.APPROVED))
                .param("concern", names(MentoringRights.concernOf(actor.role())))
                .param("filter", selection.filter().name())
                .param("account", actor.accountId().toString())
                .param("alarm", selection.alarm())
                .param("text", selection.text().strip());
    }

    private static List<String> names(Collection<PersonStage> stages) {
        return stages.stream().map(Enum::name).toList();
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(10),
                PersonStage.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class));
    }

    /** A row as the database knows it, before the cadence is applied. */
    record Tie(
            UUID personId,
            String fullName,
            String schoolName,
            @Nullable String schoolClass,
            PersonStage stage,
            @Nullable String keeperName,
            @Nullable String keeperUnit,
            @Nullable LocalDate since,
            @Nullable LocalDate lastContact,
            @Nullable LocalDate studyStart) {
        MentoringRow row(Cadence cadence, LocalDate today) {
            LocalDate heard = lastContact == null ? since : lastContact;
            return new MentoringRow(
                    personId,
                    fullName,
                    schoolName,
                    schoolClass,
                    stage,
                    keeperName,
                    keeperUnit,
                    lastContact,
                    heard == null ? null : cadence.next(heard, stage, studyStart),
                    heard == null ? null : cadence.silence(today, heard, stage, studyStart));
        }
    }
}
