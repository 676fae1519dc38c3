package vn.nguontre.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.Today;

/** People with their latest answers. */
@Component
class ConsentQuery {
    private static final String PEOPLE = """
            select p.id, p.full_name, p.birth_date, s.short_name,
                (select e.school_class from enrolment e where e.person_id = p.id order by e.school_year desc limit 1) school_class,
                a.purpose, a.answered_by, a.answer, a.answered_at
            from person p join unit s on s.id = p.school_id
            left join consent_answer a on a.person_id = p.id and not a.superseded
            where p.id in (:ids)
            order by p.given_name, p.family_and_middle, p.id, a.purpose, a.answered_by""";

    private final JdbcClient jdbc;

    ConsentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By given name. */
    List<Asked> people(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Asked> asked = new LinkedHashMap<>();
        jdbc.sql(PEOPLE).param("ids", ids.stream().map(UUID::toString).toList()).query((ResultSet r) -> take(r, asked));
        return List.copyOf(asked.values());
    }

    private static void take(ResultSet r, Map<UUID, Asked> asked) throws SQLException {
        UUID id = UUID.fromString(r.getString("id"));
        Asked person = asked.get(id);
        if (person == null) {
            person = person(id, r);
            asked.put(id, person);
        }
        String purpose = r.getString("purpose");
        if (purpose != null) {
            person.answers()
                    .computeIfAbsent(ConsentPurpose.valueOf(purpose), p -> new ArrayList<>())
                    .add(answer(r));
        }
    }

    private static Asked person(UUID id, ResultSet r) throws SQLException {
        return new Asked(
                id,
                r.getString("full_name"),
                r.getObject("birth_date", LocalDate.class),
                r.getString("short_name"),
                r.getString("school_class"),
                new EnumMap<>(ConsentPurpose.class));
    }

    private static GivenAnswer answer(ResultSet r) throws SQLException {
        LocalDate on = r.getObject("answered_at", LocalDateTime.class)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(Today.VIETNAM)
                .toLocalDate();
        return new GivenAnswer(Answerer.valueOf(r.getString("answered_by")), Answer.valueOf(r.getString("answer")), on);
    }
}
