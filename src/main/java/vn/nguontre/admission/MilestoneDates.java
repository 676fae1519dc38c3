package vn.nguontre.admission;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a file has come; what has not happened yet is null. */
@Embeddable
public record MilestoneDates(
        @Nullable LocalDate classRegisteredOn,
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateIssuedOn,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate decisionReceivedOn,
        @Nullable LocalDate ceremonyOn) {
    static final MilestoneDates NONE = new MilestoneDates(null, null, null, null, null, null, null);

    /** Blank numbers are none. */
    MilestoneDates clean() {
        return new MilestoneDates(
                classRegisteredOn,
                clean(certificateNumber),
                certificateIssuedOn,
                clean(decisionNumber),
                decidedOn,
                decisionReceivedOn,
                ceremonyOn);
    }

    /** Whether something stands here that is blank there. */
    boolean tellsMoreThan(MilestoneDates other) {
        return isNew(classRegisteredOn, other.classRegisteredOn)
                || isNew(certificateNumber, other.certificateNumber)
                || isNew(certificateIssuedOn, other.certificateIssuedOn)
                || isNew(decisionNumber, other.decisionNumber)
                || isNew(decidedOn, other.decidedOn)
                || isNew(decisionReceivedOn, other.decisionReceivedOn)
                || isNew(ceremonyOn, other.ceremonyOn);
    }

    private static boolean isNew(@Nullable Object here, @Nullable Object there) {
        return here != null && there == null;
    }

    private static @Nullable String clean(@Nullable String number) {
        return number == null || number.isBlank() ? null : number.strip();
    }

    public boolean isDecided() {
        return decidedOn != null;
    }
}
