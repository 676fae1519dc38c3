package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.VietnameseText;

/**
 * Remembers the people of earlier rows. The same personal number is the same person; so is the same name and birth
 * date, unless two different numbers tell the two apart.
 */
final class SeenPeople {
    private final Map<String, String> byNumber = new HashMap<>();
    private final Map<String, List<Seen>> byName = new HashMap<>();

    private record Seen(@Nullable CitizenNumber number, String place) {}

    /** Where the person stood first, such as "20" or, on another sheet, "12A1!20"; remembers the row. */
    Optional<String> firstPlaceOf(RawRow raw, RowCheck row) {
        var found = earlier(raw, row);
        remember(raw, row);
        return found.map(place -> place.startsWith(raw.sheet() + "!")
                ? place.substring(raw.sheet().length() + 1)
                : place);
    }

    private Optional<String> earlier(RawRow raw, RowCheck row) {
        var number = row.number();
        if (number != null && byNumber.containsKey(number.value())) {
            return Optional.ofNullable(byNumber.get(number.value()));
        }
        return byName.getOrDefault(nameKey(raw, row), List.of()).stream()
                .filter(seen -> seen.number == null || number == null || Objects.equals(seen.number, number))
                .map(Seen::place)
                .findFirst();
    }

    private void remember(RawRow raw, RowCheck row) {
        var place = raw.sheet() + "!" + raw.row();
        var number = row.number();
        if (number != null) {
            byNumber.putIfAbsent(number.value(), place);
        }
        if (row.birthDate() != null && row.name() != null) {
            byName.computeIfAbsent(nameKey(raw, row), key -> new ArrayList<>()).add(new Seen(number, place));
        }
    }

    private static String nameKey(RawRow raw, RowCheck row) {
        return VietnameseText.fold(raw.text(Field.FULL_NAME)) + "|" + row.birthDate();
    }
}
