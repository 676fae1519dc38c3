package vn.nguontre.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's way to admission, as their page shows it.
 *
 * @param eligibleFrom the first day on which a branch may consider the case
 * @param reached whether that day has come
 * @param outlook seen from the end of grade 12, null while the class is unknown
 * @param certificateUntil the last day of the certificate's life
 * @param certificateAlive whether it still lives today
 * @param ceremonyBy the last day for the ceremony, null before a decision
 * @param workingDaysLeft until then, null once the ceremony was held
 * @param mayRecord whether the one who looks may enter milestones
 * @param mayCorrect whether the one who looks may put right what was entered
 */
public record AdmissionDetails(
        LocalDate eligibleFrom,
        boolean reached,
        @Nullable AgeOutlook outlook,
        MilestoneDates dates,
        @Nullable LocalDate certificateUntil,
        boolean certificateAlive,
        @Nullable LocalDate ceremonyBy,
        @Nullable Integer workingDaysLeft,
        boolean mayRecord,
        boolean mayCorrect) {
    public boolean mayPrepare() {
        return mayRecord && !dates.isDecided();
    }

    public boolean mayEnterDecision() {
        return mayPrepare() && reached && dates.certificateIssuedOn() != null;
    }

    public boolean mayEnterCeremony() {
        return mayRecord && dates.isDecided() && dates.ceremonyOn() == null;
    }

    /** Whether the time for the ceremony has run out, or had when it was held (ADM-19). */
    public boolean ceremonyLate(LocalDate today) {
        LocalDate held = dates.ceremonyOn();
        return ceremonyBy != null && (held == null ? today : held).isAfter(ceremonyBy);
    }
}
