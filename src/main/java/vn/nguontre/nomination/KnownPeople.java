package vn.nguontre.nomination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.CheckedRow.Comparison;
import vn.nguontre.nomination.CheckedRow.Fate;
import vn.nguontre.nomination.ListChoices.Verdict;
import vn.nguontre.people.KnownPerson;
import vn.nguontre.people.KnownPersons;
import vn.nguontre.people.KnownPersons.Likeness;
import vn.nguontre.people.NewPerson;
import vn.nguontre.people.PersonRegistry;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.SchoolYear;

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

    /**
     * A person of a list with what the sender says of somebody alike.
     *
     * @param meant who it is, where several are alike
     */
    record Given(
            NewPerson person,
            @Nullable Verdict verdict,
            @Nullable UUID meant) {
        /** What is said of this match; a word about somebody who is no longer the one alike says nothing of others. */
        @Nullable
        Verdict standing(KnownPersons.Match match) {
            boolean clear = meant == null
                    ? match.others().isEmpty()
                    : match.person().id().equals(meant);
            return verdict == Verdict.SAME && !clear ? null : verdict;
        }
    }

    /** What becomes of a person, and beside whom they were put. */
    record Judged(Fate fate, @Nullable Comparison comparison) {}

    /** What nominating the people of a school in the round would mean, in their order. */
    List<Judged> judge(UUID schoolId, UUID roundId, List<Given> people) {
        KnownPersons known =
                registry.known(schoolId, people.stream().map(Given::person).toList());
        Set<UUID> nominated = nominated(roundId);
        Set<UUID> meant = new HashSet<>();
        List<Judged> judged = new ArrayList<>();
        for (Given given : people) {
            Judged one = known.find(given.person())
                    .map(match -> judge(given, match.meaning(given.meant()), nominated))
                    .orElseGet(() -> new Judged(Fate.NEW, null));
            Comparison alike = one.comparison();
            boolean again = one.fate() == Fate.RECOGNISED
                    && alike != null
                    && !meant.add(alike.known().id());
            judged.add(again ? new Judged(Fate.ALREADY_NOMINATED, alike) : one);
        }
        return judged;
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

    /** Of somebody in another school nothing is shown but that the number is theirs. */
    private static Judged judge(Given given, KnownPersons.Match match, Set<UUID> nominated) {
        KnownPerson known = match.person();
        if (!known.schoolId().equals(given.person().schoolId())) {
            return new Judged(Fate.OTHER_SCHOOL, null);
        }
        Verdict verdict = given.standing(match);
        var comparison = new Comparison(known, match.likeness(), verdict, match.others());
        if (match.likeness() == Likeness.SAME || verdict == Verdict.SAME) {
            return new Judged(fate(known, nominated), comparison);
        }
        if (match.likeness() == Likeness.NUMBER_ONLY) {
            return new Judged(Fate.NUMBER_OF_ANOTHER, comparison);
        }
        return new Judged(verdict == Verdict.SOMEONE_ELSE ? Fate.NEW : Fate.LIKELY_KNOWN, comparison);
    }

    private static Fate fate(KnownPerson known, Set<UUID> nominated) {
        if (nominated.contains(known.id())) {
            return Fate.ALREADY_NOMINATED;
        }
        return MAY_BE_NOMINATED.contains(known.stage()) ? Fate.RECOGNISED : Fate.IN_SCHEME;
    }

    private Set<UUID> nominated(UUID roundId) {
        return new HashSet<>(
                jdbc.sql("select person_id from nominee where round_id = ? or status in ('SUBMITTED', 'ENDORSED')")
                        .param(roundId.toString())
                        .query((r, n) -> UUID.fromString(r.getString(1)))
                        .list());
    }
}
