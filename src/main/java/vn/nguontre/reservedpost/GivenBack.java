package vn.nguontre.reservedpost;

import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** When and why the committee gave an accepted place back after a recruitment that came to nothing. */
public record GivenBack(Instant at, String reason) {
    /** The same with the committee's words as the candidate may read them. */
    GivenBack saying(UnaryOperator<@Nullable String> words) {
        return new GivenBack(at, Objects.requireNonNullElse(words.apply(reason), ""));
    }
}
