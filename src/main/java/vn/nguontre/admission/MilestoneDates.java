package vn.nguontre.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a file has come; what has not happened yet is null. */
public record MilestoneDates(
        @Nullable LocalDate classRegisteredOn,
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateIssuedOn,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate decisionReceivedOn,
        @Nullable LocalDate ceremonyOn) {
    static final MilestoneDates NONE = new MilestoneDates(null, null, null, null, null, null, null);

    public boolean isDecided() {
        return decidedOn != null;
    }
}
