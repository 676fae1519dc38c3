package vn.nguontre.admission;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;

/** A file as it would stand had the right dates been recorded in the first place: every rule of the way is asked again. */
final class CorrectedFile {
    private final AdmissionFile file;
    private final MilestoneDates right;
    private final LocalDate today;

    private CorrectedFile(UUID personId, MilestoneDates right, LocalDate today) {
        this.file = new AdmissionFile(personId);
        this.right = right;
        this.today = today;
    }

    static MilestoneDates dates(
            UUID personId, MilestoneDates right, LocalDate birthDate, AdmissionLimits limits, LocalDate today) {
        var corrected = new CorrectedFile(personId, right, today);
        corrected.prepare();
        corrected.decide(birthDate, limits);
        return corrected.file.dates();
    }

    private void prepare() {
        LocalDate registered = right.classRegisteredOn();
        LocalDate issued = right.certificateIssuedOn();
        boolean onceMore = registered != null && issued != null && registered.isAfter(issued);
        if (registered != null && !onceMore) {
            file.registerForClass(registered, today);
        }
        if (right.certificateNumber() != null || issued != null) {
            file.enterCertificate(new CertificateDraft(text(right.certificateNumber()), given(issued)), today);
        }
        if (registered != null && onceMore) {
            file.registerForClass(registered, today);
        }
    }

    private void decide(LocalDate birthDate, AdmissionLimits limits) {
        if (right.decisionNumber() != null || right.decidedOn() != null || right.decisionReceivedOn() != null) {
            var decision = new DecisionDraft(
                    text(right.decisionNumber()), given(right.decidedOn()), given(right.decisionReceivedOn()));
            file.enterDecision(decision, birthDate, limits, today);
        }
        if (right.ceremonyOn() != null) {
            file.enterCeremony(right.ceremonyOn(), today);
        }
    }

    private static String text(@Nullable String number) {
        return number == null ? "" : number;
    }

    private static LocalDate given(@Nullable LocalDate day) {
        if (day == null) {
            throw new RuleViolation("admission.date-required");
        }
        return day;
    }
}
