package vn.nguontre.nominationlist;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.nguontre.shared.VietnameseText;

/**
 * Remembers the people of earlier rows. The same personal number is the same person; so is the same name and birth
 * date, unless two different numbers tell the two apart.
 */
final class SeenPeople {
    private final Map<String, String> byNumber = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byNameAlone = new HashMap<>();

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
        // two numbers tell two people apart; without one, the name must do
        return Optional.ofNullable((number == null ? byName : byNameAlone).get(nameKey(raw, row)));
    }

    private void remember(RawRow raw, RowCheck row) {
        var place = raw.sheet() + "!" + raw.row();
        var number = row.number();
        if (number != null) {
            byNumber.putIfAbsent(number.value(), place);
        }
        if (row.birthDate() != null && row.name() != null) {
            byName.putIfAbsent(nameKey(raw, row), place);
            if (number == null) {
                byNameAlone.putIfAbsent(nameKey(raw, row), place);
            }
        }
    }

    private static String nameKey(RawRow raw, RowCheck row) {
        return VietnameseText.fold(raw.text(Field.FULL_NAME)) + "|" + row.birthDate();
    }
}
