package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nguontre.shared.VietnameseText;

/**
 * Remembers the people of earlier rows. The same personal number is the same person; so is the same name and birth
 * date, unless two different numbers tell the two apart.
 */
final class SeenPeople {
    private final Map<String, String> byNumber = new HashMap<>();
    private final Map<String, List<Seen>> byName = new HashMap<>();
    private final Map<String, List<Seen>> byNameAlone = new HashMap<>();

    /** @param name with its accents */
    private record Seen(String name, String place) {
        /** Whether names that read alike without accents are one: both written alike, or one of them without accents. */
        boolean is(String other) {
            return name.equals(other)
                    || name.equals(VietnameseText.fold(name))
                    || other.equals(VietnameseText.fold(other));
        }
    }

    /** Where the person stood first, such as "20" or, on another sheet, "12A1!20"; remembers the row. */
    Optional<String> firstPlaceOf(RawRow raw, RowCheck row) {
        var found = earlier(raw, row);
        remember(raw, row, found.isPresent());
        return found.map(place -> place.startsWith(raw.sheet() + "!")
                ? place.substring(raw.sheet().length() + 1)
                : place);
    }

    private Optional<String> earlier(RawRow raw, RowCheck row) {
        var number = row.number();
        if (number != null && byNumber.containsKey(number.value())) {
            return Optional.ofNullable(byNumber.get(number.value()));
        }
        // two numbers tell two people apart; without one, the name must do
        var name = name(raw);
        return (number == null ? byName : byNameAlone)
                .getOrDefault(key(name, row), List.of()).stream()
                        .filter(seen -> seen.is(name))
                        .map(Seen::place)
                        .findFirst();
    }

    private void remember(RawRow raw, RowCheck row, boolean again) {
        var place = raw.sheet() + "!" + raw.row();
        var number = row.number();
        if (number != null) {
            byNumber.putIfAbsent(number.value(), place);
        }
        if (row.birthDate() != null && row.name() != null) {
            var seen = new Seen(name(raw), place);
            add(byName, row, seen);
            if (number == null && !again) {
                add(byNameAlone, row, seen);
            }
        }
    }

    private static void add(Map<String, List<Seen>> people, RowCheck row, Seen seen) {
        people.computeIfAbsent(key(seen.name, row), key -> new ArrayList<>(1)).add(seen);
    }

    private static String key(String name, RowCheck row) {
        return VietnameseText.fold(name) + "|" + row.birthDate();
    }

    private static String name(RawRow raw) {
        return VietnameseText.spelling(raw.text(Field.FULL_NAME));
    }
}
