package vn.nguontre.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Somebody alike, and how much. */
    public record Match(KnownPerson person, Likeness likeness) {}

    /** What a person of a list and a known one have in common. */
    public enum Likeness {
        /** The number, the name and the birth date; or name, birth date and school where one side has no number. */
        SAME,
        /** The number only: one of the two has somebody else's. */
        NUMBER_ONLY,
        /** Name, birth date and school, and the numbers differ: a mistyped number, or two people. */
        NAME_ONLY
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
        List<KnownPerson> alike = byName.getOrDefault(
                new NameKey(given.schoolId(), VietnameseText.fold(given.name().full()), given.birthDate()), List.of());
        return alike.stream()
                .filter(p -> p.citizenNumber() == null || given.citizenNumber() == null)
                .findFirst()
                .map(p -> new Match(p, Likeness.SAME))
                .or(() -> alike.stream().findFirst().map(p -> new Match(p, Likeness.NAME_ONLY)));
    }

    private @Nullable KnownPerson holder(NewPerson given) {
        return given.citizenNumber() == null
                ? null
                : byNumber.get(given.citizenNumber().value());
    }

    private record NameKey(UUID schoolId, String foldedName, LocalDate birthDate) {}
}
