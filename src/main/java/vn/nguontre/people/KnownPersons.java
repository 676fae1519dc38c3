package vn.nguontre.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.VietnameseText;

/** The people whom the rows of a list may mean. */
public final class KnownPersons {
    private final Map<String, KnownPerson> byNumber = new HashMap<>();
    private final Map<NameKey, List<KnownPerson>> byName;

    KnownPersons(Collection<KnownPerson> people) {
        people.stream()
                .filter(p -> p.citizenNumber() != null)
                .forEach(p -> byNumber.put(p.citizenNumber().value(), p));
        byName = people.stream()
                .collect(Collectors.groupingBy(p -> new NameKey(p.schoolId(), p.foldedName(), p.birthDate())));
    }

    /**
     * Somebody alike, and how much.
     *
     * @param others who is as much alike, where it is not sure who is meant
     */
    public record Match(KnownPerson person, Likeness likeness, List<KnownPerson> others) {
        public Match {
            others = List.copyOf(others);
        }

        Match(KnownPerson person, Likeness likeness) {
            this(person, likeness, List.of());
        }

        /** The same with the one whom the sender means in front, if they are among those alike. */
        public Match meaning(@Nullable UUID personId) {
            return others.stream()
                    .filter(other -> other.id().equals(personId))
                    .findFirst()
                    .map(meant -> new Match(
                            meant,
                            likeness,
                            Stream.concat(Stream.of(person), others.stream())
                                    .filter(other -> !other.id().equals(personId))
                                    .toList()))
                    .orElse(this);
        }
    }

    /** What a person of a list and a known one have in common. */
    public enum Likeness {
        /** The number, the name and the birth date; or birth date, school and the very name where one side has no number. */
        SAME,
        /** The number only: one of the two has somebody else's. */
        NUMBER_ONLY,
        /** Name, birth date and school, and the numbers differ: a mistyped number, or two people. */
        NAME_ONLY,
        /** Birth date, school and a name that reads alike only without accents: a mistyped name, or two, as twins are. */
        OTHER_ACCENTS,
        /** The very name, birth date and school of more than one person, and no number tells which. */
        ONE_OF_SEVERAL
    }

    /** Whoever holds the same number; else whoever of the school has the same name and birth date. */
    public Optional<Match> find(NewPerson given) {
        KnownPerson holder = holder(given);
        if (holder != null) {
            boolean same = holder.birthDate().equals(given.birthDate())
                    && holder.foldedName()
                            .equals(VietnameseText.fold(given.name().full()));
            return Optional.of(new Match(holder, same ? Likeness.SAME : Likeness.NUMBER_ONLY));
        }
        return alike(
                given,
                byName.getOrDefault(
                        new NameKey(
                                given.schoolId(),
                                VietnameseText.fold(given.name().full()),
                                given.birthDate()),
                        List.of()));
    }

    /** Two numbers tell two people apart; without one the name must do, and a name without its accents tells nobody. */
    private static Optional<Match> alike(NewPerson given, List<KnownPerson> people) {
        String name = VietnameseText.spelling(given.name().full());
        List<KnownPerson> withoutNumber = people.stream()
                .filter(p -> p.citizenNumber() == null || given.citizenNumber() == null)
                .toList();
        List<KnownPerson> named = withoutNumber.stream()
                .filter(p -> VietnameseText.spelling(p.fullName()).equals(name))
                .toList();
        if (!named.isEmpty()) {
            return first(named, named.size() == 1 ? Likeness.SAME : Likeness.ONE_OF_SEVERAL);
        }
        return first(withoutNumber, Likeness.OTHER_ACCENTS).or(() -> first(people, Likeness.NAME_ONLY));
    }

    private static Optional<Match> first(List<KnownPerson> people, Likeness likeness) {
        return people.stream().findFirst().map(p -> new Match(p, likeness, people.subList(1, people.size())));
    }

    private @Nullable KnownPerson holder(NewPerson given) {
        return given.citizenNumber() == null
                ? null
                : byNumber.get(given.citizenNumber().value());
    }

    private record NameKey(UUID schoolId, String foldedName, LocalDate birthDate) {}
}
