package vn.nguontre.people;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is kept.
 *
 * @param name stable, in camel case
 * @param value a text, date, moment, number or enum constant; null where nothing is known
 * @param wordKey the text key of an enum constant, null for anything else
 */
public record KeptFact(
        String name, @Nullable Object value, @Nullable String wordKey) {
    public static KeptFact of(String name, @Nullable Object value) {
        return new KeptFact(name, value, null);
    }

    public static KeptFact word(String name, @Nullable Enum<?> value, @Nullable String wordKey) {
        return new KeptFact(name, value, wordKey);
    }

    public String textKey() {
        return "dataright.field." + name;
    }
}
