package vn.nguontre.dataright;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonCorrection;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonField;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The branch enters what a guardian, or a young person without an account, has asked for in writing (DP-07). */
@Service
@Transactional
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class PaperRequests {
    private final DataRequestBook book;
    private final PersonDirectory people;
    private final PersonCorrection correction;
    private final RequestLimitsToday limits;
    private final FullAge fullAge;
    private final CurrentUser currentUser;
    private final Today today;

    PaperRequests(
            DataRequestBook book,
            PersonDirectory people,
            PersonCorrection correction,
            RequestLimitsToday limits,
            FullAge fullAge,
            CurrentUser currentUser,
            Today today) {
        this.book = book;
        this.people = people;
        this.correction = correction;
        this.limits = limits;
        this.fullAge = fullAge;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** A deletion or restriction; the time runs from the day on which the paper came. */
    public UUID stop(UUID personId, RequestKind kind, Asker asker, LocalDate receivedOn, String reason) {
        people.requireInScope(personId);
        requireCome(receivedOn);
        requireMayAsk(personId, asker, receivedOn);
        return book.open(DataRequest.stop(personId, kind, asker, receivedOn, limits.get()), step(reason));
    }

    /** A copy of all that is kept, to be printed and handed over; of a minor only (DP-07). */
    public UUID copy(UUID personId, Asker asker, LocalDate receivedOn, String reason) {
        fullAge.requireMinorToCopy(people.details(personId), today.date());
        requireCome(receivedOn);
        return book.open(DataRequest.copyOnPaper(personId, asker, receivedOn, limits.get()), step(reason));
    }

    public UUID correct(
            UUID personId, PersonField field, String wanted, Asker asker, LocalDate receivedOn, String reason) {
        requireCome(receivedOn);
        requireMayAsk(personId, asker, receivedOn);
        CorrectionDraft draft = new CorrectionDraft(field, correction.present(personId, field), wanted);
        return book.open(DataRequest.correction(personId, asker, receivedOn, draft, limits.get()), step(reason));
    }

    /** A representative asks for a minor only. */
    private void requireMayAsk(UUID personId, Asker asker, LocalDate receivedOn) {
        if (asker == Asker.GUARDIAN && !fullAge.isMinor(people.details(personId), receivedOn)) {
            throw new RuleViolation("dataright.guardian-of-adult");
        }
    }

    private void requireCome(LocalDate receivedOn) {
        if (receivedOn.isAfter(today.date())) {
            throw new RuleViolation("dataright.received-in-future");
        }
    }

    private Step step(String reason) {
        return Step.by(currentUser.actor(), today.now(), reason);
    }
}
