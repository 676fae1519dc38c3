package vn.nguontre.reward;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.RuleViolation;

/** What a kind of reward pays if decided on a day. */
@Component
class RewardMoney {
    private final RewardKindRepository kinds;
    private final RuleBook ruleBook;

    RewardMoney(RewardKindRepository kinds, RuleBook ruleBook) {
        this.kinds = kinds;
        this.ruleBook = ruleBook;
    }

    /** Nothing if the kind is not in force on that day. */
    Optional<RewardAmount> of(UUID kindId, LocalDate decidedOn) {
        return kinds.findById(kindId)
                .filter(kind -> kind.row().isInForceOn(decidedOn))
                .map(kind -> kind.amountAt(
                        ruleBook.number(Rule.BASE_SALARY, decidedOn),
                        ruleBook.number(Rule.REWARD_ROUNDING, decidedOn)));
    }

    RewardAmount require(UUID kindId, LocalDate decidedOn) {
        return of(kindId, decidedOn).orElseThrow(() -> new RuleViolation("reward.kind-not-in-force", decidedOn));
    }
}
