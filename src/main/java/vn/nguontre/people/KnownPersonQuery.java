package vn.nguontre.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.CitizenNumber;

/** Reads in a few queries everybody whom a whole list may mean. */
@Component
class KnownPersonQuery {
    private static final int NUMBERS_AT_ONCE = 1_000;
    private static final String SELECT = """
            select p.id, p.full_name, p.folded_name, p.birth_date, p.citizen_number, p.school_id, p.stage,
                (select e.school_class from enrolment e where e.person_id = p.id order by e.school_year desc limit 1)
            from person p where\s""";

    private final JdbcClient jdbc;

    KnownPersonQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KnownPerson> ofSchoolOrHolding(UUID schoolId, List<String> numbers) {
        List<KnownPerson> found = new ArrayList<>(jdbc.sql(SELECT + "p.school_id = ? and p.erased_at is null")
                .param(schoolId.toString())
                .query((r, n) -> person(r))
                .list());
        for (int from = 0; from < numbers.size(); from += NUMBERS_AT_ONCE) {
            found.addAll(jdbc.sql(SELECT + "p.citizen_number in (:numbers) and p.school_id <> :school")
                    .param("numbers", numbers.subList(from, Math.min(from + NUMBERS_AT_ONCE, numbers.size())))
                    .param("school", schoolId.toString())
                    .query((r, n) -> person(r))
                    .list());
        }
        return found;
    }

    private static KnownPerson person(ResultSet r) throws SQLException {
        String number = r.getString(5);
        return new KnownPerson(
                UUID.fromString(r.getString(1)),
                r.getString(2),
                r.getString(3),
                r.getObject(4, LocalDate.class),
                number == null ? null : new CitizenNumber(number),
                UUID.fromString(r.getString(6)),
                PersonStage.valueOf(r.getString(7)),
                r.getString(8));
    }
}
