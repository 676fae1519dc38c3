package vn.nguontre.reward;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;

/** A person's rewards as they may read them. */
@Component
class RewardKept implements KeptDataSource {
    private final RewardDirectory directory;

    RewardKept(RewardDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        return directory.ofPerson(personId).stream()
                .filter(r -> r.status() == RewardStatus.APPROVED)
                .map(r -> KeptData.of(
                        KeptKind.REWARDS,
                        KeptFact.of("reward", r.kindName()),
                        KeptFact.of("achievement", r.achievement()),
                        KeptFact.of("achievedOn", r.achievedOn()),
                        KeptFact.word("status", r.status(), r.status().textKey()),
                        KeptFact.of("decisionNumber", r.decisionNumber()),
                        KeptFact.of("amountInDong", r.amount())));
    }
}
