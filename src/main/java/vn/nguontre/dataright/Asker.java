package vn.nguontre.dataright;

import java.time.LocalDate;

/** Who asks: below 18 the legal representative exercises the rights as well (DP-07). */
public enum Asker {
    PUPIL,
    GUARDIAN;

    /** Age from which nobody else exercises the rights (Civil Code 2015, article 20). */
    private static final int OF_AGE = 18;

    static boolean isMinor(LocalDate birthDate, LocalDate day) {
        return day.isBefore(birthDate.plusYears(OF_AGE));
    }

    public String textKey() {
        return "dataright.asker." + name();
    }
}
