package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.major.NationalMajor;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** A ward says which posts it needs, sees where each proposal stands, and may withdraw it until it is decided. */
@Service
@Transactional
@RolesAllowed(Roles.WARD)
public class NeedProposing {
    private final PostNeedRepository needs;
    private final NationalMajors majors;
    private final NeedQuery query;
    private final CurrentUser currentUser;
    private final Today today;

    NeedProposing(
            PostNeedRepository needs, NationalMajors majors, NeedQuery query, CurrentUser currentUser, Today today) {
        this.needs = needs;
        this.majors = majors;
        this.query = query;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The ward's own proposals and those of the wards it succeeded. */
    @Transactional(readOnly = true)
    public List<NeedRow> own() {
        return query.of(currentUser.scope().wardIds());
    }

    @Transactional(readOnly = true)
    public int thisYear() {
        return today.date().getYear();
    }

    public UUID propose(NeedDraft draft) {
        List<NationalMajor> named = majors.requireAll(draft.majors());
        return needs.saveAndFlush(new PostNeed(currentUser.actor(), draft, named, today.now()))
                .id();
    }

    public void withdraw(UUID id, int version) {
        PostNeed need =
                needs.findByIdAndUnitIdIn(id, currentUser.scope().wardIds()).orElseThrow(RuleViolation::notFound);
        Expected.version(need, version).withdraw(Step.by(currentUser.actor(), today.now()));
        needs.saveAndFlush(need);
    }
}
