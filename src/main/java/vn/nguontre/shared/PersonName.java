package vn.nguontre.shared;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Vietnamese name in its two parts; lists are sorted by the given name first.
 *
 * @param familyAndMiddle "Lê Thị Mỹ"; may be empty
 * @param given "Thư"
 */
public record PersonName(String familyAndMiddle, String given) {
    /** Given name first, then the rest, in Vietnamese order. */
    public static final Comparator<PersonName> BY_GIVEN_NAME = Comparator.comparing(
                    PersonName::given, VietnameseText.comparator())
            .thenComparing(PersonName::familyAndMiddle, VietnameseText.comparator());

    public PersonName {
        familyAndMiddle = VietnameseText.clean(familyAndMiddle);
        given = VietnameseText.clean(given);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("a name needs a given name");
        }
    }

    /** Splits off the last word as the given name; a name wholly in capitals or wholly in small letters is put right. */
    public static PersonName parse(String full) {
        String clean = VietnameseText.clean(full);
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
        boolean oneCase = clean.equals(clean.toUpperCase(Locale.ROOT)) || clean.equals(clean.toLowerCase(Locale.ROOT));
        String name =
                oneCase ? Stream.of(clean.split(" ")).map(PersonName::capital).collect(Collectors.joining(" ")) : clean;
        int cut = name.lastIndexOf(' ');
        return new PersonName(cut < 0 ? "" : name.substring(0, cut), name.substring(cut + 1));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    public String full() {
        return familyAndMiddle.isEmpty() ? given : familyAndMiddle + " " + given;
    }
}
