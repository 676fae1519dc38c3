package vn.nguontre.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, told in a sentence.
 *
 * @param at the moment; for what has only a day, the beginning of that day in Vietnam
 * @param dayOnly whether only the day is known
 * @param textKey the sentence
 * @param words what the sentence names, in its order: texts, numbers, days, {@link Word}s and {@link Words}
 * @param by who did it and for which unit; null when nobody did or the reader need not know
 * @param because in the words of the one who did it
 */
public record Happening(
        Instant at,
        boolean dayOnly,
        String textKey,
        List<Object> words,
        @Nullable String by,
        @Nullable String because) {
    public Happening {
        words = List.copyOf(words);
    }

    /** A word that each language says in its own way. */
    public record Word(String textKey) {}

    /** Several of them, told one after the other. */
    public record Words(List<String> textKeys) {
        public Words {
            textKeys = List.copyOf(textKeys);
        }
    }

    public static Happening at(Instant moment, String textKey, Object... words) {
        return new Happening(moment, false, textKey, List.of(words), null, null);
    }

    public static Happening on(LocalDate day, String textKey, Object... words) {
        return new Happening(day.atStartOfDay(Today.VIETNAM).toInstant(), true, textKey, List.of(words), null, null);
    }

    public Happening by(@Nullable String actor, @Nullable String unit) {
        String who = actor == null || unit == null ? actor == null ? unit : actor : actor + " (" + unit + ")";
        return new Happening(at, dayOnly, textKey, words, who, because);
    }

    public Happening because(@Nullable String reason) {
        return new Happening(at, dayOnly, textKey, words, by, reason);
    }

    /** The day in Vietnam. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, Today.VIETNAM);
    }
}
