package vn.nguontre.people;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.Sex;

/** Lists of people with school, ward and latest class, sorted by given name the Vietnamese way. */
@Component
class PersonQuery {
    private static final String FILTER = """
            from person p join unit s on s.id = p.school_id left join unit w on w.id = p.ward_id
            where %s and p.erased_at is null
              and (:text = '' or p.full_name like concat('%%', :text, '%%') or p.citizen_number = :text)
              and (:school is null or p.school_id = :school)
              and (:stage is null or p.stage = :stage)
              and (not :studyMissing or p.stage = 'AWAY'
                  and not exists (select 1 from study st where st.person_id = p.id))""".formatted(ScopeSql.of("p"));

    private final JdbcClient jdbc;

    PersonQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Stream<PersonRow> page(Scope scope, PersonFilter filter, int offset, int limit) {
        String sql = """
                select p.id, p.full_name, p.birth_date, p.sex, p.school_id, s.short_name, w.short_name, p.stage,
                       (select e.school_class from enrolment e where e.person_id = p.id order by e.school_year desc limit 1)
                %s order by p.given_name, p.family_and_middle, p.id limit :limit offset :offset""".formatted(FILTER);
        return bind(sql, scope, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((r, n) -> new PersonRow(
                        UUID.fromString(r.getString(1)),
                        r.getString(2),
                        r.getObject(3, LocalDate.class),
                        Sex.valueOf(r.getString(4)),
                        UUID.fromString(r.getString(5)),
                        r.getString(6),
                        r.getString(7),
                        r.getString(9),
                        PersonStage.valueOf(r.getString(8))))
                .list()
                .stream();
    }

    int count(Scope scope, PersonFilter filter) {
        return bind("select count(*) " + FILTER, scope, filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, Scope scope, PersonFilter filter) {
        return jdbc.sql(sql)
                .params(ScopeSql.params(scope))
                .param("text", filter.text().strip())
                .param("studyMissing", filter.studyMissing())
                .param("school", textOrNull(filter.schoolId()))
                .param("stage", filter.stage() == null ? null : filter.stage().name());
    }

    private static @Nullable String textOrNull(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
