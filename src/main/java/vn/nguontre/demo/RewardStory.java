package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.demo.DemoOfficers.School;
import vn.nguontre.people.PersonRow;
import vn.nguontre.people.PersonStage;
import vn.nguontre.reward.DecisionDraft;
import vn.nguontre.reward.RewardCatalogue;
import vn.nguontre.reward.RewardDecision;
import vn.nguontre.reward.RewardDirectory;
import vn.nguontre.reward.RewardDraft;
import vn.nguontre.reward.RewardFilter;
import vn.nguontre.reward.RewardKindRow;
import vn.nguontre.reward.RewardProposal;
import vn.nguontre.reward.RewardRow;
import vn.nguontre.reward.RewardStatus;

/** Rewards proposed by the branches; the committee decides most of them. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class RewardStory {
    private static final int MOST = 500;
    private static final List<String> ACHIEVEMENTS = List.of(
            "Giải Ba học sinh giỏi cấp tỉnh môn Ngữ văn",
            "Tình nguyện hè xuất sắc, chiến dịch Hoa phượng đỏ",
            "Đạt danh hiệu Học sinh 3 tốt cấp trường",
            "Cứu bạn đuối nước, được nhà trường biểu dương");

    private final StoryTeller story;
    private final AfterApproval people;
    private final RewardCatalogue catalogue;
    private final RewardProposal proposals;
    private final RewardDirectory rewards;
    private final RewardDecision decisions;

    RewardStory(
            StoryTeller story,
            AfterApproval people,
            RewardCatalogue catalogue,
            RewardProposal proposals,
            RewardDirectory rewards,
            RewardDecision decisions) {
        this.story = story;
        this.people = people;
        this.catalogue = catalogue;
        this.proposals = proposals;
        this.rewards = rewards;
        this.decisions = decisions;
    }

    /** The branch proposes rewards, none of those for members only, for a few of those at school. */
    void propose(School school, int count, LocalDate day) {
        story.on(day, school.branch(), () -> {
            List<RewardKindRow> kinds = catalogue.inForceOn(day).stream()
                    .filter(kind -> !kind.name().toLowerCase(Locale.ROOT).contains("đảng"))
                    .toList();
            List<PersonRow> candidates = people.inStage(PersonStage.ACTIVE);
            for (int i = 0; i < Math.min(count, candidates.size()); i++) {
                UUID kind = kinds.get(i % kinds.size()).id();
                String achievement = ACHIEVEMENTS.get(i % ACHIEVEMENTS.size());
                proposals.propose(new RewardDraft(candidates.get(i).id(), kind, achievement, day.minusDays(20)));
            }
        });
    }

    /** The committee grants what waits. */
    void decide(LocalDate day, String number) {
        story.on(day, DemoOfficers.TOWN, () -> {
            for (RewardRow reward : rewards.page(new RewardFilter("", RewardStatus.PROPOSED), 0, MOST)
                    .toList()) {
                decisions.approve(reward.id(), reward.version(), new DecisionDraft(number, day));
            }
        });
    }
}
