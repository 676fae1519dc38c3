package vn.nguontre.shared;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The personal identification number (số định danh cá nhân): 12 digits. Digits 1-3 tell the place of registration,
 * digit 4 the century and sex of the holder, digits 5-6 the birth year, the rest is random.
 * Source: Luật Căn cước 26/2023/QH15, art. 12, and its implementing decree.
 */
public record CitizenNumber(String value) {
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern NOISE = Pattern.compile("['’`‘.\\s\\p{Z}]+");

    public CitizenNumber {
        if (!TWELVE_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A personal number has exactly 12 digits");
        }
    }

    /**
     * Reads a number as lists hold it: with apostrophes, dots and blanks, or without the one leading zero that a
     * spreadsheet drops from a number. Empty when no personal number comes out of it.
     */
    public static Optional<CitizenNumber> normalise(String text) {
        var digits = NOISE.matcher(text).replaceAll("");
        var whole = digits.length() == 11 ? "0" + digits : digits;
        return TWELVE_DIGITS.matcher(whole).matches() ? Optional.of(new CitizenNumber(whole)) : Optional.empty();
    }

    /** The holder's birth year: digit 4 counts the centuries from the 20th, two values each. */
    public int birthYear() {
        return 1900 + centuryAndSex() / 2 * 100 + Integer.parseInt(value, 4, 6, 10);
    }

    /** The holder's sex at registration: digit 4 is even for men, odd for women. */
    public Sex sex() {
        return centuryAndSex() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    /** Whether a person of this birth date and sex can hold the number. */
    public boolean fits(LocalDate birthDate, Sex sex) {
        return birthYear() == birthDate.getYear() && sex() == sex;
    }

    private int centuryAndSex() {
        return value.charAt(3) - '0';
    }
}
