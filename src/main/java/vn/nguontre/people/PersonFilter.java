package vn.nguontre.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of people is narrowed to; a name is found with and without accents. */
public record PersonFilter(
        String text, @Nullable UUID schoolId, @Nullable PersonStage stage) {
    public static final PersonFilter NONE = new PersonFilter("", null, null);
}
