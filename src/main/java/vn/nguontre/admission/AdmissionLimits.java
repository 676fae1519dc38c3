package vn.nguontre.admission;

import java.time.LocalDate;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.rulebook.WorkingDays;

/** The values of the rule book that an admission is measured by, on one day. */
record AdmissionLimits(AdmissionAge age, int certificateMonths, int ceremonyWorkingDays, WorkingDays workingDays) {
    static AdmissionLimits on(LocalDate day, RuleBook ruleBook) {
        return new AdmissionLimits(
                new AdmissionAge(
                        ruleBook.number(Rule.ADMISSION_MINIMUM_AGE, day),
                        ruleBook.number(Rule.ADMISSION_AGE_NEEDS_BIRTHDAY, day) == 1,
                        ruleBook.number(Rule.ADMISSION_TIGHT_MONTHS, day)),
                ruleBook.number(Rule.CERTIFICATE_VALID_MONTHS, day),
                ruleBook.number(Rule.CEREMONY_WORKING_DAYS, day),
                ruleBook.workingDays());
    }

    /** The last day of a certificate's life (ADM-05); a term in months ends with the corresponding day. */
    LocalDate certificateValidUntil(LocalDate issuedOn) {
        return issuedOn.plusMonths(certificateMonths);
    }

    /** The last day for the ceremony (ADM-19). */
    LocalDate ceremonyBy(LocalDate receivedOn) {
        return workingDays.after(receivedOn, ceremonyWorkingDays);
    }
}
