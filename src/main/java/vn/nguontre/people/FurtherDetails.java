package vn.nguontre.people;

import org.jspecify.annotations.Nullable;

/** What a list says of a person beyond the least; it comes into their file only with their consent to being nominated. */
public record FurtherDetails(
        @Nullable String ethnicity,
        @Nullable String address,
        @Nullable String phone) {
    public static final FurtherDetails NONE = new FurtherDetails(null, null, null);
}
