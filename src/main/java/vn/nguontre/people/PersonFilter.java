package vn.nguontre.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of people is narrowed to; a name is found with and without accents.
 *
 * @param studyMissing only those who have left school and of whose study nothing is known yet
 */
public record PersonFilter(
        String text, @Nullable UUID schoolId, @Nullable PersonStage stage, boolean studyMissing) {
    public static final PersonFilter NONE = new PersonFilter("", null, null);
    public static final PersonFilter STUDY_MISSING = new PersonFilter("", null, null, true);

    public PersonFilter(String text, @Nullable UUID schoolId, @Nullable PersonStage stage) {
        this(text, schoolId, stage, false);
    }
}
