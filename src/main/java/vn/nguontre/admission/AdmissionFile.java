package vn.nguontre.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** A person's way into the Party, as dates and document numbers; each verb takes the day on which it is recorded. */
@Entity
@Table(name = "admission_file")
class AdmissionFile extends VersionedEntity {
    private UUID personId;
    private @Nullable LocalDate classRegisteredOn;
    private @Nullable String certificateNumber;
    private @Nullable LocalDate certificateIssuedOn;
    private @Nullable String decisionNumber;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate decisionReceivedOn;
    private @Nullable LocalDate ceremonyOn;

    @SuppressWarnings("NullAway.Init")
    protected AdmissionFile() {}

    AdmissionFile(UUID personId) {
        this.personId = personId;
    }

    /** Takes a place in the awareness class; again when an old certificate has run out (ADM-05). */
    void registerForClass(LocalDate day, LocalDate today) {
        requirePast(day, today);
        requireUndecided();
        classRegisteredOn = day;
    }

    /** The class is done; a newer certificate takes the place of an older one. */
    void enterCertificate(CertificateDraft draft, LocalDate today) {
        requirePast(draft.issuedOn(), today);
        requireUndecided();
        if (classRegisteredOn != null && draft.issuedOn().isBefore(classRegisteredOn)) {
            throw new RuleViolation("admission.certificate-before-class");
        }
        certificateNumber = number(draft.number());
        certificateIssuedOn = draft.issuedOn();
    }

    /** The decision to admit: not before the eligible day (ADM-01), and under a certificate valid on that day (ADM-04, ADM-05). */
    void enterDecision(DecisionDraft draft, LocalDate birthDate, AdmissionLimits limits, LocalDate today) {
        requirePast(draft.receivedOn(), today);
        requireUndecided();
        if (draft.receivedOn().isBefore(draft.decidedOn())) {
            throw new RuleViolation("admission.received-before-decided");
        }
        LocalDate earliest = limits.age().earliest(birthDate);
        if (draft.decidedOn().isBefore(earliest)) {
            throw new RuleViolation("admission.too-young", earliest);
        }
        requireCertificateOn(draft.decidedOn(), limits);
        decisionNumber = number(draft.number());
        decidedOn = draft.decidedOn();
        decisionReceivedOn = draft.receivedOn();
    }

    /** The ceremony was held. A late one is recorded too: it happened, and the page says that it was late (ADM-19). */
    void enterCeremony(LocalDate day, LocalDate today) {
        requirePast(day, today);
        if (decisionReceivedOn == null || ceremonyOn != null) {
            throw new RuleViolation("admission.no-open-decision");
        }
        if (day.isBefore(decisionReceivedOn)) {
            throw new RuleViolation("admission.ceremony-before-decision");
        }
        ceremonyOn = day;
    }

    /** Puts the file right as a whole; returns what stood there before. */
    AdmissionCorrection correct(
            MilestoneDates right, LocalDate birthDate, AdmissionLimits limits, LocalDate today, Step step) {
        MilestoneDates before = dates();
        if (right.equals(before)) {
            throw new RuleViolation("admission.correction-changes-nothing");
        }
        take(CorrectedFile.dates(personId, right, birthDate, limits, today));
        return new AdmissionCorrection(personId, before, step);
    }

    private void take(MilestoneDates dates) {
        classRegisteredOn = dates.classRegisteredOn();
        certificateNumber = dates.certificateNumber();
        certificateIssuedOn = dates.certificateIssuedOn();
        decisionNumber = dates.decisionNumber();
        decidedOn = dates.decidedOn();
        decisionReceivedOn = dates.decisionReceivedOn();
        ceremonyOn = dates.ceremonyOn();
    }

    MilestoneDates dates() {
        return new MilestoneDates(
                classRegisteredOn,
                certificateNumber,
                certificateIssuedOn,
                decisionNumber,
                decidedOn,
                decisionReceivedOn,
                ceremonyOn);
    }

    private void requireCertificateOn(LocalDate day, AdmissionLimits limits) {
        LocalDate issued = certificateIssuedOn;
        if (issued == null || issued.isAfter(day)) {
            throw new RuleViolation("admission.certificate-missing", day);
        }
        LocalDate until = limits.certificateValidUntil(issued);
        if (until.isBefore(day)) {
            throw new RuleViolation("admission.certificate-expired", until);
        }
    }

    private void requireUndecided() {
        if (decidedOn != null) {
            throw new RuleViolation("admission.already-decided");
        }
    }

    private static void requirePast(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RuleViolation("admission.in-the-future");
        }
    }

    private static String number(String written) {
        String number = written.strip();
        if (number.isEmpty() || number.length() > 60) {
            throw new RuleViolation("admission.number-required");
        }
        return number;
    }
}
