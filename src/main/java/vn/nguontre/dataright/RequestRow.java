package vn.nguontre.dataright;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.PersonField;

/**
 * A request with its history.
 *
 * @param version what the one who decides has seen
 * @param correction of a correction only; null once the person is erased
 * @param clock null once it is settled
 */
public record RequestRow(
        UUID id,
        int version,
        UUID personId,
        String personName,
        String schoolName,
        RequestKind kind,
        RequestStatus status,
        Asker asker,
        LocalDate receivedOn,
        boolean othersTold,
        boolean extended,
        @Nullable PersonField field,
        @Nullable CorrectionDraft correction,
        @Nullable CopyFormat copyFormat,
        @Nullable RequestClock clock,
        List<RequestEvent> history) {
    RequestRow with(List<RequestEvent> events) {
        return new RequestRow(
                id,
                version,
                personId,
                personName,
                schoolName,
                kind,
                status,
                asker,
                receivedOn,
                othersTold,
                extended,
                field,
                correction,
                copyFormat,
                clock,
                events);
    }

    public boolean isOverdue() {
        return clock != null && clock.overdue();
    }

    public boolean mayBeAcknowledged() {
        return status == RequestStatus.RECEIVED;
    }

    public boolean mayBeCarriedOut() {
        return status == RequestStatus.ACKNOWLEDGED || (status == RequestStatus.RECEIVED && !kind.takesASecondLook());
    }

    public boolean mayBeExtended() {
        return status == RequestStatus.ACKNOWLEDGED && !extended && !isOverdue();
    }
}
