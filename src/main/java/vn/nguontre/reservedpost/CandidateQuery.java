package vn.nguontre.reservedpost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;

/** Wishes for posts with name, study and judged fit. */
@Component
class CandidateQuery {
    /** Candidates of a year: away or graduated, and not promised any post yet. */
    private static final String WISHES = """
            select i.person_id, p.full_name, p.stage, i.post_id, r.title, r.agency, i.preference, i.stated_at,
                %s,
                s.institution, s.major, s.major_code, s.degree_level, s.degree_grade, s.started_on, s.graduates_on, s.graduated,
                f.fit, f.reason,
                exists (select 1 from post_offer o where o.person_id = p.id and o.post_id = r.id
                    and o.status in ('DECLINED', 'LAPSED', 'WITHDRAWN', 'GIVEN_BACK')) offer_ended,
                exists (select 1 from admission_file a where a.person_id = p.id and a.ceremony_on is not null) member
            from post_interest i
            join reserved_post r on r.id = i.post_id and r.status = 'OPEN'
            join person p on p.id = i.person_id and p.stage in ('AWAY', 'GRADUATED')
            left join study s on s.person_id = p.id
            left join fit_judgement f on f.person_id = p.id and f.post_id = r.id
            where r.graduation_year = :year and %s
                and not exists (select 1 from post_offer o where o.promised_person = p.id)
                and not exists (select 1 from run_line l join allocation_run a on a.id = l.run_id
                    where l.person_id = p.id and l.decided_post_id is not null
                    and a.status = 'DECIDED' and a.released_at is null)
            order by r.title, r.id, i.person_id""".formatted(PostMajor.ALL, ScopeSql.of("p"));

    private final JdbcClient jdbc;

    CandidateQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Wish> wishes(int year, Scope scope) {
        return jdbc.sql(WISHES)
                .param("year", year)
                .params(ScopeSql.params(scope))
                .query(CandidateQuery::wish)
                .list();
    }

    List<InterestRow> interests(UUID personId) {
        return jdbc.sql("""
                select i.post_id, r.graduation_year, r.agency, r.title, r.status, i.preference, i.stated_at, f.fit, f.reason
                from post_interest i join reserved_post r on r.id = i.post_id
                left join fit_judgement f on f.person_id = i.person_id and f.post_id = i.post_id
                where i.person_id = :person order by i.preference""")
                .param("person", personId.toString())
                .query((r, n) -> new InterestRow(
                        UUID.fromString(r.getString(1)),
                        r.getInt(2),
                        r.getString(3),
                        r.getString(4),
                        PostStatus.valueOf(r.getString(5)),
                        r.getInt(6),
                        moment(r, "stated_at"),
                        fit(r.getString(8)),
                        r.getString(9)))
                .list();
    }

    /** The year of each wish for an open post that nobody has judged yet, the nearest first. */
    List<Integer> unjudged(Scope scope) {
        return jdbc.sql("""
                select r.graduation_year from post_interest i
                join reserved_post r on r.id = i.post_id and r.status = 'OPEN'
                join person p on p.id = i.person_id and p.stage in ('AWAY', 'GRADUATED')
                where %s and not exists (
                    select 1 from fit_judgement f where f.person_id = i.person_id and f.post_id = i.post_id)""".formatted(ScopeSql.of("p")))
                .params(ScopeSql.params(scope))
                .query(Integer.class)
                .list();
    }

    private static Wish wish(ResultSet r, int n) throws SQLException {
        var row = new FitRow(
                UUID.fromString(r.getString("person_id")),
                r.getString("full_name"),
                PersonStage.valueOf(r.getString("stage")),
                UUID.fromString(r.getString("post_id")),
                r.getString("title"),
                r.getString("agency"),
                r.getString("majors"),
                r.getInt("preference"),
                study(r),
                fit(r.getString("fit")),
                r.getString("reason"));
        return new Wish(
                row,
                new Applicant(
                        row.personId(),
                        row.study(),
                        row.fit(),
                        moment(r, "stated_at"),
                        r.getBoolean("member"),
                        r.getBoolean("offer_ended")),
                false);
    }

    private static @Nullable StudyDraft study(ResultSet r) throws SQLException {
        String institution = r.getString("institution");
        if (institution == null) {
            return null;
        }
        String grade = r.getString("degree_grade");
        return new StudyDraft(
                institution,
                r.getString("major"),
                r.getString("major_code"),
                DegreeLevel.valueOf(r.getString("degree_level")),
                grade == null ? null : DegreeGrade.valueOf(grade),
                r.getObject("started_on", LocalDate.class),
                r.getObject("graduates_on", LocalDate.class),
                r.getBoolean("graduated"));
    }

    private static @Nullable Fit fit(@Nullable String name) {
        return name == null ? null : Fit.valueOf(name);
    }

    /** Moments are stored in UTC. */
    static java.time.Instant moment(ResultSet r, String column) throws SQLException {
        return r.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** The name of somebody whose scope was looked at before. */
    String name(UUID personId) {
        return jdbc.sql("select full_name from person where id = ?")
                .param(personId.toString())
                .query(String.class)
                .single();
    }

    Map<UUID, String> names(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("select id, full_name from person where id in (:ids)")
                    .param("ids", people.stream().map(UUID::toString).toList())
                    .query(r -> {
                        names.put(UUID.fromString(r.getString("id")), r.getString("full_name"));
                    });
        }
        return names;
    }
}
