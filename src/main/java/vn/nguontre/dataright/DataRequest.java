package vn.nguontre.dataright;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.PersonField;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** One request about the data of one person, from its receipt to its end; every deed leaves a step (DP-04). */
@Entity
@Table(name = "data_request")
class DataRequest extends VersionedEntity {
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.RECEIVED;

    @Enumerated(EnumType.STRING)
    private Asker asker;

    private LocalDate receivedOn;
    private LocalDate receiptDue;
    private LocalDate due;
    private boolean othersTold;
    private boolean extended;

    @Enumerated(EnumType.STRING)
    private @Nullable PersonField field;

    private @Nullable String seenValue;
    private @Nullable String wantedValue;

    @Enumerated(EnumType.STRING)
    private @Nullable CopyFormat copyFormat;

    @SuppressWarnings("NullAway.Init")
    protected DataRequest() {}

    private DataRequest(UUID personId, RequestKind kind, Asker asker, LocalDate receivedOn, RequestLimits limits) {
        this.personId = personId;
        this.kind = kind;
        this.asker = asker;
        this.receivedOn = receivedOn;
        receiptDue = limits.receiptDue(receivedOn);
        due = limits.due(kind, receivedOn, false);
    }

    static DataRequest correction(
            UUID personId, Asker asker, LocalDate receivedOn, CorrectionDraft draft, RequestLimits limits) {
        DataRequest request = new DataRequest(personId, RequestKind.CORRECTION, asker, receivedOn, limits);
        request.field = draft.field();
        request.seenValue = draft.seen();
        request.wantedValue = draft.field().clean(draft.wanted());
        if (request.wantedValue.equals(draft.seen())) {
            throw new RuleViolation("dataright.nothing-to-correct");
        }
        return request;
    }

    /** A copy is handed out at once. */
    static DataRequest copy(UUID personId, CopyFormat format, LocalDate today, RequestLimits limits) {
        DataRequest request = new DataRequest(personId, RequestKind.COPY, Asker.PUPIL, today, limits);
        request.copyFormat = format;
        request.status = RequestStatus.DONE;
        return request;
    }

    /** A copy that is printed and handed over against the paper that asks for it. */
    static DataRequest copyOnPaper(UUID personId, Asker asker, LocalDate receivedOn, RequestLimits limits) {
        DataRequest request = new DataRequest(personId, RequestKind.COPY, asker, receivedOn, limits);
        request.copyFormat = CopyFormat.PDF;
        return request;
    }

    static DataRequest stop(UUID personId, RequestKind kind, Asker asker, LocalDate receivedOn, RequestLimits limits) {
        if (kind != RequestKind.DELETION && kind != RequestKind.RESTRICTION) {
            throw new IllegalArgumentException(kind + " stops nothing");
        }
        return new DataRequest(personId, kind, asker, receivedOn, limits);
    }

    /** Tells the person that the request has arrived; with others who must stop too it takes longer. */
    DataRequestStep acknowledge(boolean others, RequestLimits limits, Step step) {
        become(RequestStatus.ACKNOWLEDGED);
        othersTold = others;
        due = limits.due(kind, receivedOn, others);
        return new DataRequestStep(id(), RequestDeed.ACKNOWLEDGED, step);
    }

    /** Once, with a reason, before the time is over, by no more days than the law allows. */
    DataRequestStep extend(int days, LocalDate today, RequestLimits limits, Step step) {
        require(status == RequestStatus.ACKNOWLEDGED, "dataright.acknowledge-first");
        require(!extended, "dataright.extended-already");
        require(!today.isAfter(due), "dataright.too-late-to-extend");
        if (days < 1 || days > limits.extensionDays()) {
            throw new RuleViolation("dataright.extension-days", limits.extensionDays());
        }
        extended = true;
        due = due.plusDays(days);
        return new DataRequestStep(id(), RequestDeed.EXTENDED, step);
    }

    /** Nothing is deleted or restricted before its receipt was confirmed: there is a second look. */
    DataRequestStep carryOut(Step step) {
        require(!kind.takesASecondLook() || status != RequestStatus.RECEIVED, "dataright.acknowledge-first");
        become(RequestStatus.DONE);
        return new DataRequestStep(id(), RequestDeed.CARRIED_OUT, step);
    }

    DataRequestStep refuse(Step step) {
        become(RequestStatus.REFUSED);
        return new DataRequestStep(id(), RequestDeed.REFUSED, step);
    }

    DataRequestStep takeBack(Step step) {
        become(RequestStatus.TAKEN_BACK);
        return new DataRequestStep(id(), RequestDeed.TAKEN_BACK, step);
    }

    private void become(RequestStatus next) {
        require(status.next().contains(next), "dataright.settled-already");
        status = next;
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new RuleViolation(otherwise);
        }
    }

    UUID personId() {
        return personId;
    }

    boolean isOpenCopy() {
        return kind == RequestKind.COPY && status.isOpen();
    }

    RequestKind kind() {
        return kind;
    }

    /** Of a correction only. */
    CorrectionDraft correction() {
        if (field == null || seenValue == null || wantedValue == null) {
            throw new IllegalStateException("no correction");
        }
        return new CorrectionDraft(field, seenValue, wantedValue);
    }

    LocalDate due() {
        return due;
    }

    LocalDate receiptDue() {
        return receiptDue;
    }
}
