package vn.nguontre.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;

/** What the schools within a scope reached between two days, also where that is nothing yet. */
@Component
class TargetsQuery {
    private static final String COUNTS = """
            select s.id, s.short_name,
                   (select count(distinct n.person_id)
                      from nominee n join nomination_round r on r.id = n.round_id
                     where n.school_id = s.id and r.school_year = :year and n.status <> 'LISTED'),
                   (select count(distinct n.person_id)
                      from nominee n join nomination_round r on r.id = n.round_id
                     where n.school_id = s.id and r.school_year = :year and n.status = 'APPROVED'),
                   (select count(*)
                      from admission_file f join person p on p.id = f.person_id
                     where p.school_id = s.id and f.decided_on between :from and :to),
                   (select count(*)
                      from admission_file f join person p on p.id = f.person_id
                     where p.school_id = s.id and f.class_registered_on between :from and :to)
              from unit s
             where s.kind = 'SCHOOL' and s.id in (:scopeSchools)
             order by s.short_name""";

    private final JdbcClient jdbc;

    TargetsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Reached> reached(Scope scope, int schoolYear, LocalDate from, LocalDate to) {
        return jdbc.sql(COUNTS)
                .params(ScopeSql.params(scope))
                .param("year", schoolYear)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> reached(row))
                .list();
    }

    private static Reached reached(ResultSet row) throws SQLException {
        return new Reached(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }

    /** A school's counts before the targets are set beside them. */
    record Reached(UUID schoolId, String schoolName, int nominated, int approved, int admitted, int classPlaces) {
        SchoolTargets against(int admissions, int places) {
            return new SchoolTargets(
                    schoolId, schoolName, nominated, approved, admitted, admissions, classPlaces, places);
        }
    }
}
