package vn.nguontre.nominationlist;

import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.VietnameseText;

/** What a list may tell besides who the person is; null where it is silent. Kept as written. */
public record Extras(
        @Nullable String ethnicity,
        @Nullable String learningResult,
        @Nullable String conductResult,
        @Nullable String achievement,
        @Nullable String unionPosition,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String note) {
    static Extras of(RawRow row) {
        return new Extras(
                text(row, Field.ETHNICITY),
                text(row, Field.LEARNING_RESULT),
                text(row, Field.CONDUCT_RESULT),
                text(row, Field.ACHIEVEMENT),
                text(row, Field.POSITION),
                text(row, Field.ADDRESS),
                text(row, Field.PHONE),
                text(row, Field.NOTE));
    }

    private static @Nullable String text(RawRow row, Field field) {
        var text = VietnameseText.clean(row.text(field));
        return text.isEmpty() ? null : text;
    }
}
