package vn.nguontre.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.VietnameseText;

/** Brings the people of a confirmed nomination list into the portal; whoever is known already is recognised, not doubled. */
@Service
@Transactional
@RolesAllowed(Roles.YOUTH_UNION)
public class PersonRegistry {
    private final PersonRepository people;
    private final EnrolmentRepository enrolments;
    private final KnownPersonQuery query;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;

    PersonRegistry(
            PersonRepository people,
            EnrolmentRepository enrolments,
            KnownPersonQuery query,
            ApplicationEventPublisher events,
            CurrentUser currentUser) {
        this.events = events;
        this.people = people;
        this.enrolments = enrolments;
        this.query = query;
        this.currentUser = currentUser;
    }

    /** Somebody of a list; {@code knownId} is the file that is theirs, null where one is to be made. */
    public record Entry(NewPerson given, @Nullable UUID knownId) {}

    /**
     * The file of somebody of a list.
     *
     * @param before the stage they were in before; null where the file is new
     * @param traces what the list has left in the file; null where the file is new
     */
    public record Registered(
            UUID personId,
            @Nullable PersonStage before,
            @Nullable ListTraces traces) {
        static Registered fresh(UUID personId) {
            return new Registered(personId, null, null);
        }
    }

    /** The people whom the rows of a list of the school may mean. */
    @Transactional(readOnly = true)
    public KnownPersons known(UUID schoolId, List<NewPerson> given) {
        requireInScope(schoolId);
        return new KnownPersons(query.ofSchoolOrHolding(
                schoolId,
                given.stream()
                        .map(NewPerson::citizenNumber)
                        .filter(Objects::nonNull)
                        .map(n -> n.value())
                        .distinct()
                        .toList()));
    }

    /** Registers or completes everybody and notes their class of the school year; the answers stand in the same order. */
    public List<Registered> register(List<Entry> entries) {
        entries.stream().map(e -> e.given().schoolId()).distinct().forEach(this::requireInScope);
        Map<UUID, Person> known = known(entries);
        Map<UUID, Enrolment> classes = classes(entries, known);
        List<Registered> registered = new ArrayList<>();
        for (Entry entry : entries) {
            Person person = entry.knownId() == null ? new Person(entry.given()) : known.get(entry.knownId());
            if (person == null) {
                throw RuleViolation.notFound();
            }
            registered.add(
                    entry.knownId() == null
                            ? Registered.fresh(person.id())
                            : known(person, entry.given(), classes.get(person.id())));
            person.complete(entry.given());
            person.path().nominatedAgain();
            people.save(person);
            noteClass(person.id(), entry.given(), classes.get(person.id()));
        }
        return registered;
    }

    /** Who somebody of a list is. */
    public record Identity(PersonName name, LocalDate birthDate) {}

    /**
     * Puts right who somebody is whom a list brought; whoever calls knows that the list alone has said it. Refused where the file
     * would be that of somebody known, or would contradict itself.
     */
    public void correct(UUID personId, Identity identity, LocalDate today) {
        Person person = own(personId);
        requireNobodyElse(person, identity);
        boolean renamed = !person.name().equals(identity.name());
        person.correct(PersonField.NAME, PersonField.NAME.clean(identity.name().full()), today);
        person.correct(PersonField.BIRTH_DATE, identity.birthDate().toString(), today);
        people.save(person);
        if (renamed) {
            events.publishEvent(new PersonRenamed(personId, person.name().full()));
        }
    }

    /** Puts the class of a school year right. */
    public void moveTo(UUID personId, SchoolYear year, String schoolClass) {
        Person person = own(personId);
        Enrolment noted = enrolments.findByPersonIdInAndSchoolYear(Set.of(person.id()), year.startYear()).stream()
                .findFirst()
                .orElseGet(() -> new Enrolment(person.id(), year.startYear(), schoolClass));
        noted.moveTo(schoolClass);
        enrolments.save(noted);
    }

    private Person own(UUID personId) {
        Person person = people.findByIdIn(Set.of(personId)).stream().findFirst().orElseThrow(RuleViolation::notFound);
        requireInScope(person.schoolId());
        return person;
    }

    private void requireNobodyElse(Person person, Identity identity) {
        String name = VietnameseText.spelling(identity.name().full());
        boolean known = query.ofSchoolOrHolding(person.schoolId(), List.of()).stream()
                .filter(other -> !other.id().equals(person.id()))
                .filter(other -> other.birthDate().equals(identity.birthDate()))
                .anyMatch(other -> VietnameseText.spelling(other.fullName()).equals(name));
        if (known) {
            throw new RuleViolation("people.correct.known");
        }
    }

    private static Registered known(Person person, NewPerson given, @Nullable Enrolment noted) {
        return new Registered(
                person.id(), person.stage(), person.traces(given, noted == null ? null : noted.schoolClass()));
    }

    /** Takes back what {@link #register} brought: a new file is deleted, any other is again as it was before. */
    public void takeBack(List<Registered> registered) {
        Map<UUID, Person> found = people
                .findByIdIn(registered.stream().map(Registered::personId).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        found.values().forEach(p -> requireInScope(p.schoolId()));
        List<Person> made = new ArrayList<>();
        Map<UUID, ListTraces> left = new HashMap<>();
        for (Registered each : registered) {
            Person person = found.get(each.personId());
            if (person == null) {
                throw RuleViolation.notFound();
            }
            if (each.before() == null || each.traces() == null) {
                made.add(person);
            } else {
                person.nominationTakenBack(each.before(), each.traces());
                left.put(person.id(), each.traces());
            }
        }
        takeBackClasses(left);
        enrolments.deleteByPersonIdIn(made.stream().map(Person::id).toList());
        people.deleteAll(made);
        people.flush();
    }

    private void takeBackClasses(Map<UUID, ListTraces> left) {
        left.values().stream()
                .map(ListTraces::schoolYear)
                .distinct()
                .forEach(year -> enrolments
                        .findByPersonIdInAndSchoolYear(left.keySet(), year)
                        .forEach(noted -> takeBack(noted, left.get(noted.personId()))));
    }

    /** A class that somebody has changed since then stays. */
    private void takeBack(Enrolment noted, @Nullable ListTraces traces) {
        if (traces == null || !noted.schoolClass().equals(traces.schoolClass())) {
            return;
        }
        if (traces.classBefore() == null) {
            enrolments.delete(noted);
        } else {
            noted.moveTo(traces.classBefore());
            enrolments.save(noted);
        }
    }

    private Map<UUID, Person> known(List<Entry> entries) {
        List<UUID> ids =
                entries.stream().map(Entry::knownId).filter(Objects::nonNull).toList();
        Map<UUID, Person> found =
                people.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        found.values().forEach(p -> requireInScope(p.schoolId()));
        return found;
    }

    private Map<UUID, Enrolment> classes(List<Entry> entries, Map<UUID, Person> known) {
        if (known.isEmpty()) {
            return Map.of();
        }
        int year = entries.getFirst().given().schoolYear().startYear();
        return enrolments.findByPersonIdInAndSchoolYear(known.keySet(), year).stream()
                .collect(Collectors.toMap(Enrolment::personId, Function.identity()));
    }

    private void noteClass(UUID personId, NewPerson given, @Nullable Enrolment noted) {
        Enrolment enrolment =
                noted == null ? new Enrolment(personId, given.schoolYear().startYear(), given.schoolClass()) : noted;
        enrolment.moveTo(given.schoolClass());
        enrolments.save(enrolment);
    }

    private void requireInScope(UUID schoolId) {
        if (!currentUser.scope().schoolIds().contains(schoolId)) {
            throw new AccessDeniedException("school outside the scope");
        }
    }
}
