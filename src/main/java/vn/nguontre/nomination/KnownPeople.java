package vn.nguontre.nomination;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.CheckedRow.Fate;
import vn.nguontre.people.NewPerson;
import vn.nguontre.people.PersonRegistry;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.VietnameseText;

/** What the portal knows already of the people and classes on a list. */
@Component
class KnownPeople {
    private static final Set<PersonStage> MAY_BE_NOMINATED = Set.of(PersonStage.NOMINATED, PersonStage.NOT_PURSUED);
    private static final int LAST_USUAL_CLASS = 8;

    private final PersonRegistry registry;
    private final JdbcClient jdbc;

    KnownPeople(PersonRegistry registry, JdbcClient jdbc) {
        this.registry = registry;
        this.jdbc = jdbc;
    }

    /** What nominating the person in the round would mean. */
    Fate fate(NewPerson given, UUID roundId) {
        return registry.find(given).map(id -> fate(given, known(id, roundId))).orElse(Fate.NEW);
    }

    /** Classes of the school in the year; where none is known yet, the usual ones. */
    List<String> classes(UUID schoolId, SchoolYear year) {
        List<String> known = jdbc.sql("""
                select distinct e.school_class from enrolment e join person p on p.id = e.person_id
                where p.school_id = ? and e.school_year = ? order by length(e.school_class), e.school_class""")
                .param(schoolId.toString())
                .param(year.startYear())
                .query(String.class)
                .list();
        return known.isEmpty() ? usualClasses() : known;
    }

    private static List<String> usualClasses() {
        return Stream.of(10, 11, 12)
                .flatMap(grade -> IntStream.rangeClosed(1, LAST_USUAL_CLASS).mapToObj(n -> grade + "A" + n))
                .toList();
    }

    private static Fate fate(NewPerson given, Known known) {
        if (!known.schoolId.equals(given.schoolId())) {
            return Fate.OTHER_SCHOOL;
        }
        if (!known.foldedName.equals(VietnameseText.fold(given.name().full()))) {
            return Fate.NUMBER_OF_ANOTHER;
        }
        if (known.nominated) {
            return Fate.ALREADY_NOMINATED;
        }
        return MAY_BE_NOMINATED.contains(known.stage) ? Fate.RECOGNISED : Fate.IN_SCHEME;
    }

    private Known known(UUID personId, UUID roundId) {
        return jdbc.sql("""
                select p.school_id, p.folded_name, p.stage, exists (
                    select 1 from nominee n where n.person_id = p.id
                      and (n.round_id = :round or n.status in ('SUBMITTED', 'ENDORSED'))) as nominated
                from person p where p.id = :id""")
                .param("id", personId.toString())
                .param("round", roundId.toString())
                .query((r, n) -> new Known(
                        UUID.fromString(r.getString(1)),
                        r.getString(2),
                        PersonStage.valueOf(r.getString(3)),
                        r.getBoolean(4)))
                .single();
    }

    private record Known(UUID schoolId, String foldedName, PersonStage stage, boolean nominated) {}
}
