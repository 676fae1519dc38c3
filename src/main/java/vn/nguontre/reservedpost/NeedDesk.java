package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The town committee decides what its wards propose, each once, and enters the posts that follow. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class NeedDesk {
    private final PostNeedRepository needs;
    private final PostLedger ledger;
    private final NeedQuery query;
    private final CurrentUser currentUser;
    private final Today today;

    NeedDesk(PostNeedRepository needs, PostLedger ledger, NeedQuery query, CurrentUser currentUser, Today today) {
        this.needs = needs;
        this.ledger = ledger;
        this.query = query;
        this.currentUser = currentUser;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<NeedRow> all() {
        return query.of(query.wardsBelow(currentUser.actor().unitId()));
    }

    /** How many wait for a decision. */
    @Transactional(readOnly = true)
    public int open() {
        return (int) all().stream().filter(NeedRow::isOpen).count();
    }

    public void accept(UUID id, int version, String remark) {
        PostNeed need = Expected.version(find(id), version);
        need.accept(because(remark));
        needs.saveAndFlush(need);
    }

    public void refuse(UUID id, int version, String reason) {
        PostNeed need = Expected.version(find(id), version);
        need.refuse(because(reason));
        needs.saveAndFlush(need);
    }

    /** What the form of a post starts from, as long as none was entered for this need. */
    @Transactional(readOnly = true)
    public PostDraft post(UUID id) {
        PostNeed need = find(id);
        need.requireWaitsForPost();
        return need.post();
    }

    /** Enters the post and ties it to the need. */
    public UUID enterPost(UUID id, PostDraft draft) {
        PostNeed need = find(id);
        need.requireWaitsForPost();
        UUID post = ledger.enter(draft);
        need.met(post);
        needs.saveAndFlush(need);
        return post;
    }

    private PostNeed find(UUID id) {
        return needs.findByIdAndUnitIdIn(
                        id, query.wardsBelow(currentUser.actor().unitId()))
                .orElseThrow(RuleViolation::notFound);
    }

    private Step because(String reason) {
        return Step.by(currentUser.actor(), today.now(), reason);
    }
}
