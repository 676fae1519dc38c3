package vn.nguontre.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;

/** The kinds of reward with their legal basis: everybody may read them, the town committee keeps them. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class RewardCatalogue {
    private final RewardKindRepository kinds;

    RewardCatalogue(RewardKindRepository kinds) {
        this.kinds = kinds;
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
    public List<RewardKindRow> all() {
        return kinds.findTop200ByOrderByFormAscNameAsc().stream()
                .map(RewardKind::row)
                .toList();
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
    public List<RewardKindRow> inForceOn(LocalDate day) {
        return all().stream().filter(k -> k.isInForceOn(day)).toList();
    }

    public UUID add(RewardKindDraft draft) {
        return kinds.save(new RewardKind(draft)).id();
    }

    public void change(UUID kindId, RewardKindDraft draft) {
        RewardKind kind = kinds.findById(kindId).orElseThrow(RuleViolation::notFound);
        kind.change(draft);
        kinds.save(kind);
    }
}
