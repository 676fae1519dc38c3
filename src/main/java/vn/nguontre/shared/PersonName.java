package vn.nguontre.shared;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Vietnamese name: family and middle names first, the given name last. People are called and sorted by the given
 * name.
 *
 * @param familyAndMiddle may be empty for a person with one name only
 * @param given never empty
 */
public record PersonName(String familyAndMiddle, String given) {
    /** Given name, then family and middle names, in Vietnamese order. */
    public static final Comparator<PersonName> BY_GIVEN_NAME = Comparator.comparing(
                    PersonName::given, VietnameseText.comparator())
            .thenComparing(PersonName::familyAndMiddle, VietnameseText.comparator());

    private static final Pattern FIRST_LETTER = Pattern.compile("(^|[-'’])(\\p{L})");
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<![-'’])(?<=\\p{L})\\p{Lu}");

    public PersonName {
        familyAndMiddle = VietnameseText.clean(familyAndMiddle);
        given = VietnameseText.clean(given);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("A name needs a given name");
        }
    }

    /**
     * Splits a full name before its last word; words in capitals or wholly in small letters are put right, and so is a word
     * that begins with a small letter or has capitals inside, as old fonts without capitals of "Á" or "Ỷ" leave it.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static PersonName parse(String full) {
        var text = VietnameseText.clean(full);
        var name = capitalised(text);
        int split = name.lastIndexOf(' ');
        return new PersonName(name.substring(0, Math.max(split, 0)), name.substring(split + 1));
    }

    /** The whole name in Vietnamese order. */
    public String full() {
        return familyAndMiddle.isEmpty() ? given : familyAndMiddle + " " + given;
    }

    private static String capitalised(String text) {
        return Stream.of(text.split(" ", -1))
                .map(word -> FIRST_LETTER
                        .matcher(INNER_CAPITAL.matcher(word).find() ? word.toLowerCase(Locale.ROOT) : word)
                        .replaceAll(hit -> hit.group(1) + hit.group(2).toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }
}
