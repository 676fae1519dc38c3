package vn.nguontre.people;

import org.jspecify.annotations.Nullable;

/** How a person and their guardian can be reached. */
public record ContactDraft(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String guardianName,
        @Nullable String guardianPhone) {
    static final ContactDraft NONE = new ContactDraft(null, null, null, null, null);
}
