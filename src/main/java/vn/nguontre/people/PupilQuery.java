package vn.nguontre.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.SchoolYear;

/** Pupils whose latest class is of an earlier school year; who has left the school is none. */
@Component
class PupilQuery {
    private static final String BEHIND = """
            from person p join enrolment e on e.person_id = p.id
            where p.school_id in (:schools) and p.left_school_year is null
              and p.stage in ('NOMINATED', 'ACTIVE', 'NOT_PURSUED') and e.school_year < :year
              and not exists (
                  select 1 from enrolment l where l.person_id = p.id and l.school_year > e.school_year)""";

    private final JdbcClient jdbc;

    PupilQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Pupil> behind(UUID schoolId, SchoolYear year) {
        return jdbc.sql("select p.id, p.full_name, p.birth_date, p.stage, e.school_year, e.school_class " + BEHIND
                        + " order by e.school_year desc, length(e.school_class), e.school_class,"
                        + " p.given_name, p.family_and_middle, p.id")
                .param("schools", List.of(schoolId.toString()))
                .param("year", year.startYear())
                .query((r, n) -> new Pupil(
                        UUID.fromString(r.getString(1)),
                        r.getString(2),
                        r.getObject(3, LocalDate.class),
                        PersonStage.valueOf(r.getString(4)),
                        new SchoolYear(r.getInt(5)),
                        r.getString(6)))
                .list();
    }

    int countBehind(Set<UUID> schools, SchoolYear year) {
        return schools.isEmpty()
                ? 0
                : jdbc.sql("select count(*) " + BEHIND)
                        .param("schools", texts(schools))
                        .param("year", year.startYear())
                        .query(Integer.class)
                        .single();
    }

    boolean areAllAt(UUID schoolId, Collection<UUID> personIds) {
        Set<String> wanted = texts(personIds);
        return wanted.isEmpty()
                || jdbc.sql("select count(*) from person where school_id = :school and id in (:ids)")
                                .param("school", schoolId.toString())
                                .param("ids", wanted)
                                .query(Integer.class)
                                .single()
                        == wanted.size();
    }

    /** Locks the school; it must be the first read of the transaction, so that what follows sees the latest. */
    void hold(UUID schoolId) {
        jdbc.sql("select id from unit where id = ? for update")
                .param(schoolId.toString())
                .query(String.class)
                .optional();
    }

    private static Set<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }
}
