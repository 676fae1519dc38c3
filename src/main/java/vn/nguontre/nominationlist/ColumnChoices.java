package vn.nguontre.nominationlist;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.VietnameseText;

/**
 * What the sender says of columns, where that differs from what the headings seem to say.
 *
 * @param fields by heading as {@link #key} makes it; empty for a column to be ignored
 */
public record ColumnChoices(Map<String, Optional<Field>> fields) {
    public static final ColumnChoices NONE = new ColumnChoices(Map.of());

    /** What a column may be said to mean. */
    public static final List<Field> OFFERED = Stream.of(Field.values())
            .filter(field -> field.isCanonical() || field == Field.FAMILY_NAME || field == Field.GIVEN_NAME)
            .sorted(Comparator.comparing(Field::isCanonical).reversed())
            .toList();

    public ColumnChoices {
        fields = Map.copyOf(fields);
    }

    /** A heading without accents, case and blanks at its ends: so the same heading is known again next time. */
    public static String key(String header) {
        return VietnameseText.fold(VietnameseText.clean(header));
    }

    /** The same choices with one more; null ignores the column. */
    public ColumnChoices with(String header, @Nullable Field field) {
        var more = new HashMap<>(fields);
        more.put(key(header), Optional.ofNullable(field));
        return new ColumnChoices(more);
    }

    @SuppressWarnings("NullAway") // null says that nothing was chosen, an empty choice that the column is ignored
    @Nullable
    Optional<Field> of(String header) {
        return fields.get(key(header));
    }
}
