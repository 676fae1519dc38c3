package vn.nguontre.shared;

import java.text.Normalizer;
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
    private static final Pattern NOISE = Pattern.compile("^=(?=\")|['’`‘\".,\\-\\s\\p{Z}]+");
    private static final Pattern DECIMAL = Pattern.compile("\\s*'?([0-9]{10,12})[.,]0+\\s*");
    private static final int LONGEST = 60;
    /** A number below zero or with a fraction was never typed as a personal number. */
    private static final Pattern CALCULATED = Pattern.compile("\\s*(?:-\\d+([.,]\\d+)?|\\d+[.,]\\d{1,2})\\s*");

    private static final Pattern LETTERS_FOR_FIGURES = Pattern.compile("[\\dOoIl .-]+");
    private static final Pattern ONE_WITHIN =
            Pattern.compile("\\D*(\\d{12})\\D*(?:\\D\\d{1,2}\\D+\\d{1,2}\\D+\\d{4}\\D*)?");
    private static final Pattern LOST_ZERO = Pattern.compile("[1-9][0-9]{10}");

    /** The provinces as numbered when the system began; the codes of merged provinces stay on the cards. */
    private static final String PROVINCES =
            "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038"
                    + " 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079"
                    + " 080 082 083 084 086 087 089 091 092 093 094 095 096";

    public CitizenNumber {
        if (!TWELVE_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A personal number has exactly 12 digits");
        }
    }

    /**
     * Reads a number as lists hold it: with apostrophes, dots, strokes and blanks, or without the one leading zero
     * that a spreadsheet drops from a number. Empty when no personal number comes out of it.
     */
    public static Optional<CitizenNumber> normalise(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (TWELVE_DIGITS.matcher(text).matches()) {
            return Optional.of(new CitizenNumber(text));
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var decimal = DECIMAL.matcher(plain);
        if (!decimal.matches() && CALCULATED.matcher(plain).matches()) {
            return Optional.empty();
        }
        var digits = NOISE.matcher(decimal.matches() ? decimal.group(1) : plain).replaceAll("");
        var whole = LOST_ZERO.matcher(digits).matches() ? "0" + digits : digits;
        return TWELVE_DIGITS.matcher(whole).matches() ? Optional.of(new CitizenNumber(whole)) : Optional.empty();
    }

    /**
     * What looks like the number within a longer text: "CCCD: 082309999001", or with the letters O and l for figures. The
     * text itself where there is no such number or more than one.
     */
    public static String within(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        var figures = LETTERS_FOR_FIGURES.matcher(text).matches()
                ? text.replaceAll("[Oo]", "0").replaceAll("[lI]", "1")
                : text;
        var one = ONE_WITHIN.matcher(figures);
        return one.matches() ? one.group(1) : figures;
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

    /** Whether the first digits are a province of Vietnam or, from 100, a country of birth. */
    public boolean hasKnownPlace() {
        var place = value.substring(0, 3);
        return place.charAt(0) != '0' || PROVINCES.contains(place);
    }

    private int centuryAndSex() {
        return value.charAt(3) - '0';
    }
}
