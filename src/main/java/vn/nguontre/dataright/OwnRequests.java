package vn.nguontre.dataright;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonCorrection;
import vn.nguontre.people.PersonField;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The young person asks for a correction, a restriction or a deletion, and sees where it stands (DP-03). */
@Service
@Transactional
@RolesAllowed(Roles.STUDENT)
public class OwnRequests {
    private static final int MOST_SHOWN = 50;

    private final DataRequestBook book;
    private final DataRequestQuery query;
    private final PersonCorrection correction;
    private final RequestLimitsToday limits;
    private final CurrentUser currentUser;
    private final Today today;

    OwnRequests(
            DataRequestBook book,
            DataRequestQuery query,
            PersonCorrection correction,
            RequestLimitsToday limits,
            CurrentUser currentUser,
            Today today) {
        this.book = book;
        this.query = query;
        this.correction = correction;
        this.limits = limits;
        this.currentUser = currentUser;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<RequestRow> all() {
        return query.page(currentUser.scope(), RequestFilter.ALL, ownId(), 0, MOST_SHOWN);
    }

    /** What stands in the own file now. */
    @Transactional(readOnly = true)
    public String present(PersonField field) {
        return correction.present(ownId(), field);
    }

    /** Refused if the file has changed since, or the same is asked already. */
    public UUID correct(CorrectionDraft draft, String reason) {
        requireNotAsked(RequestKind.CORRECTION, draft.field());
        if (!present(draft.field()).equals(draft.seen())) {
            throw new RuleViolation("people.correct.stale", present(draft.field()));
        }
        return book.open(DataRequest.correction(ownId(), Asker.PUPIL, today.date(), draft, limits.get()), step(reason));
    }

    public UUID delete(String reason) {
        return stop(RequestKind.DELETION, reason);
    }

    public UUID restrict(String reason) {
        return stop(RequestKind.RESTRICTION, reason);
    }

    /** As long as it is not settled. */
    public void takeBack(UUID requestId) {
        DataRequest request = book.get(requestId);
        if (!request.personId().equals(ownId())) {
            throw RuleViolation.notFound();
        }
        book.save(request, request.takeBack(Step.by(currentUser.actor(), today.now())));
    }

    private UUID stop(RequestKind kind, String reason) {
        requireNotAsked(kind, null);
        return book.open(DataRequest.stop(ownId(), kind, Asker.PUPIL, today.date(), limits.get()), step(reason));
    }

    private void requireNotAsked(RequestKind kind, @Nullable PersonField field) {
        if (all().stream().anyMatch(r -> r.status().isOpen() && r.kind() == kind && r.field() == field)) {
            throw new RuleViolation("dataright.asked-already");
        }
    }

    private Step step(String reason) {
        return Step.by(currentUser.actor(), today.now(), reason);
    }

    private UUID ownId() {
        return currentUser.actor().ownPersonId();
    }
}
