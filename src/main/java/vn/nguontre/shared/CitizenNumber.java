package vn.nguontre.shared;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The personal identification number: 12 digits; the fourth tells century and sex, the next two the year of birth.
 * Source: Nghị định 137/2015/NĐ-CP, article 13.
 */
public record CitizenNumber(String value) {
    private static final int LENGTH = 12;

    public CitizenNumber {
        if (!value.matches("[0-9]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("a citizen number has 12 digits");
        }
    }

    /** Reads a number as lists hold it: blanks, dots and apostrophes go, one lost leading zero comes back. */
    public static Optional<CitizenNumber> normalise(String text) {
        String digits = text.replaceAll("[\\s\\u00A0.'’`-]", "");
        String whole = digits.length() == LENGTH - 1 ? "0" + digits : digits;
        return whole.matches("[0-9]{" + LENGTH + "}") ? Optional.of(new CitizenNumber(whole)) : Optional.empty();
    }

    public int birthYear() {
        return 1900 + centuryDigit() / 2 * 100 + Integer.parseInt(value.substring(4, 6));
    }

    public Sex sex() {
        return centuryDigit() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    /** Whether birth year and sex inside the number are those of the person. */
    public boolean fits(LocalDate birthDate, Sex sex) {
        return birthYear() == birthDate.getYear() && sex() == sex;
    }

    private int centuryDigit() {
        return value.charAt(3) - '0';
    }
}
