package vn.nguontre.admission;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * From which day a branch may consider somebody (ADM-01, ADM-02). Age is counted by month; the safe reading is that the birthday
 * itself must have come. Who was born on 29 February has their birthday on 1 March in a year without that day: on 28 February
 * the year of age is not full yet.
 *
 * @param minimumAge full years of age (ADM-01)
 * @param needsBirthday whether the birthday must have come, or reaching its month is enough (ADM-02)
 * @param tightMonths fewer months than this between that day and the end of grade 12 are tight (WIN-01)
 */
record AdmissionAge(int minimumAge, boolean needsBirthday, int tightMonths) {
    private static final int LAST_GRADE = 12;

    /** The first day on which a branch may consider the case. */
    public LocalDate earliest(LocalDate birthDate) {
        return needsBirthday
                ? birthday(birthDate)
                : YearMonth.from(birthDate).plusYears(minimumAge).atDay(1);
    }

    /** The word for that day, seen from the last day of grade 12; the last day itself still counts. */
    public AgeOutlook outlook(LocalDate birthDate, LocalDate endOfGrade12) {
        LocalDate earliest = earliest(birthDate);
        if (earliest.isAfter(endOfGrade12)) {
            return AgeOutlook.LEAVES_FIRST;
        }
        return earliest.plusMonths(tightMonths).isAfter(endOfGrade12) ? AgeOutlook.TIGHT : AgeOutlook.COMFORTABLE;
    }

    /** 31 May of the school year in which a class of {@code grade} in the school year starting in {@code startYear} is grade 12. */
    public static LocalDate endOfGrade12(int startYear, int grade) {
        return LocalDate.of(startYear + 1 + LAST_GRADE - grade, Month.MAY, 31);
    }

    private LocalDate birthday(LocalDate birthDate) {
        LocalDate sameDay = birthDate.plusYears(minimumAge);
        return sameDay.getDayOfMonth() == birthDate.getDayOfMonth() ? sameDay : sameDay.plusDays(1);
    }
}
