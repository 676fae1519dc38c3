package vn.nguontre.consent;

import java.time.LocalDate;

/** The ages at which the law asks different people for consent (DP-07). */
enum AgeTier {
    /** Below 16: the representative's answer as well as the own. */
    CHILD,
    /** 16 and 17. */
    YOUTH,
    /** From the 18th birthday: nobody else answers. */
    ADULT;

    static final int YOUTH_FROM = 16;
    static final int ADULT_FROM = 18;

    static AgeTier of(LocalDate birthDate, LocalDate day) {
        if (day.isBefore(birthDate.plusYears(YOUTH_FROM))) {
            return CHILD;
        }
        return day.isBefore(birthDate.plusYears(ADULT_FROM)) ? YOUTH : ADULT;
    }
}
