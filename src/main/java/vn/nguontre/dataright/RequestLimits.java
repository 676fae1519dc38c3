package vn.nguontre.dataright;

import java.time.LocalDate;
import vn.nguontre.rulebook.WorkingDays;

/**
 * The times of the law for requests (DP-04).
 *
 * @param othersDays where others to whom the data went must stop too
 */
record RequestLimits(
        int receiptWorkingDays,
        int correctionDays,
        int usualDays,
        int othersDays,
        int extensionDays,
        WorkingDays workingDays) {
    /** The last day on which the person is told that the request has arrived. */
    LocalDate receiptDue(LocalDate received) {
        return workingDays.after(received, receiptWorkingDays);
    }

    /** The last day on which the request is carried out or refused. */
    LocalDate due(RequestKind kind, LocalDate received, boolean others) {
        return received.plusDays(
                switch (kind) {
                    case CORRECTION, COPY -> correctionDays;
                    case DELETION, RESTRICTION -> others ? othersDays : usualDays;
                });
    }
}
