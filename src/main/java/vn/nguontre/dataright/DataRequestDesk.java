package vn.nguontre.dataright;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonCorrection;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonErasure;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The school branch confirms receipt, extends, carries out or refuses what its people ask (DP-04). */
@Service
@Transactional
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class DataRequestDesk {
    private static final String RESTRICTED = "Yêu cầu hạn chế xử lý dữ liệu";

    private final DataRequestBook book;
    private final PersonDirectory people;
    private final PersonCorrection correction;
    private final PersonErasure erasure;
    private final RequestLimitsToday limits;
    private final CurrentUser currentUser;
    private final Today today;

    DataRequestDesk(
            DataRequestBook book,
            PersonDirectory people,
            PersonCorrection correction,
            PersonErasure erasure,
            RequestLimitsToday limits,
            CurrentUser currentUser,
            Today today) {
        this.book = book;
        this.people = people;
        this.correction = correction;
        this.erasure = erasure;
        this.limits = limits;
        this.currentUser = currentUser;
        this.today = today;
    }

    /**
     * Confirms that the request has come; from then on the longer time counts.
     *
     * @param others whether data went to others who must stop as well
     */
    public void acknowledge(UUID id, int version, boolean others) {
        change(id, version, (request, step) -> request.acknowledge(others, limits.get(), step));
    }

    public void extend(UUID id, int version, int days, String reason) {
        change(id, version, reason, (request, step) -> request.extend(days, today.date(), limits.get(), step));
    }

    public void refuse(UUID id, int version, String reason) {
        change(id, version, reason, DataRequest::refuse);
    }

    /** Changes, stops or erases; with an erasure all of it or nothing. */
    public void carryOut(UUID id, int version) {
        change(id, version, (request, step) -> {
            DataRequestStep done = request.carryOut(step);
            effect(request);
            return done;
        });
    }

    private void effect(DataRequest request) {
        UUID person = request.personId();
        switch (request.kind()) {
            case CORRECTION -> {
                CorrectionDraft draft = request.correction();
                correction.correct(person, draft.field(), draft.seen(), draft.wanted());
            }
            case RESTRICTION -> erasure.restrict(person, RESTRICTED);
            case DELETION -> erasure.erase(person);
            case COPY -> {
                // handed over outside the portal; the step says so
            }
        }
    }

    private void change(UUID id, int version, BiFunction<DataRequest, Step, DataRequestStep> verb) {
        change(id, version, Step.by(currentUser.actor(), today.now()), verb);
    }

    private void change(UUID id, int version, String reason, BiFunction<DataRequest, Step, DataRequestStep> verb) {
        change(id, version, Step.by(currentUser.actor(), today.now(), reason), verb);
    }

    private void change(UUID id, int version, Step step, BiFunction<DataRequest, Step, DataRequestStep> verb) {
        DataRequest request = book.get(id);
        people.requireInScope(request.personId());
        if (request.version() != version) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        book.save(request, verb.apply(request, step));
    }
}
