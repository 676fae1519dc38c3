package vn.nguontre.consent;

import java.time.LocalDate;

/**
 * Where the ages of consent part, in full years (DP-07).
 *
 * @param youthFrom below it a person is a child in law
 * @param adultFrom from it a person is of age
 * @param guardianBelow below it the guardian answers too; of no effect outside the two others
 */
record ConsentAges(int youthFrom, int adultFrom, int guardianBelow) {
    AgeTier tier(LocalDate birthDate, LocalDate day) {
        if (day.isBefore(birthDate.plusYears(youthFrom))) {
            return AgeTier.CHILD;
        }
        return day.isBefore(birthDate.plusYears(adultFrom)) ? AgeTier.YOUTH : AgeTier.ADULT;
    }
}
